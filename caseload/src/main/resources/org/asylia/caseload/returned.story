# Somebody arrested and forcibly returned before, who left again.
@said motive
en: Was sent back once and could not live there after.
ko: 한 번 붙들려 나갔고 그 뒤로는 거기서 살 수 없었습니다.
zh: 被遣送过一次，之后在那里活不下去。
@said role
en: Miner's family; worked above ground sorting coal.
ko: 탄광 마을에서 석탄 고르는 일을 했습니다.
zh: 矿工家庭，在地面拣煤。
@answer why 1
en: I left the first time for food. After I was brought back I was on the list of those who may not leave the district, and every knock at the door was for me. So I left the second time for good.
ko: 처음에는 먹을 것 때문에 나왔습니다. 끌려간 뒤로는 구역 밖에 나가면 안 되는 명단에 올랐고 문 두드리는 소리마다 저를 찾는 것이었습니다. 그래서 두 번째는 아주 나왔습니다.
zh: 第一次是为了吃的出来。被押回去以后我上了不准离开本区的名单，每次敲门都是找我。所以第二次我就彻底走了。
@answer why 2
en: After {months} months in the labour camp I weighed what a child weighs. They told me that next time it would not be months.
ko: 단련대에서 {months}달 지나니 몸무게가 아이만 했습니다. 다음번에는 몇 달이 아닐 거라고 했습니다.
zh: 在劳教队待了{months}个月，我只剩孩子那么重。他们说下一次就不是几个月的事了。
@answer how
en: The second time was {season}, {years} years ago. I knew the way. Nobody helped me and I paid nobody.
ko: 두 번째는 {years}년 전 {season} 길을 아는 터라 혼자 건넜습니다. 돈을 준 사람도 도와준 사람도 없습니다.
zh: 第二次是{years}年前，{season}。路我认得，没有人帮我，也没给谁钱。
@answer punish
en: I can tell you, because it was done to me. They make you squat with your hands behind your neck and ask one question for nine days: did you want to go south.
ko: 당해 봐서 압니다. 손을 목 뒤에 얹고 쪼그려 앉히고 아흐레 동안 한 가지만 묻습니다. 남쪽으로 가려고 했느냐고.
zh: 我能说，因为我受过。他们叫你双手抱颈蹲着，九天只问一个问题：是不是想去南方。
@answer hardship
en: A returned person gets no post. The ration officer said it to my face.
ko: 끌려온 사람에게는 일자리를 주지 않습니다. 배급소 사람이 대놓고 그렇게 말했습니다.
zh: 被遣返的人不给安排工作。粮站的人当面这么说的。
@answer since
en: I was caught in a market across the border when somebody reported my accent. It took {months} weeks until the handover. I counted the days on the wall.
ko: 강 건너 시장에서 누가 말씨를 신고해서 잡혔습니다. 넘겨질 때까지 {months}주 걸렸습니다. 벽에 날을 새겼습니다.
zh: 在对岸集市上有人举报我的口音，我被抓了。到移交一共{months}个星期。我在墙上刻了日子。
@answer fear
en: A second return. I have seen how the second ones were led out.
ko: 두 번째 송환입니다. 두 번째로 온 사람들이 어떻게 끌려 나가는지 보았습니다.
zh: 第二次被遣返。我见过第二次回去的人是怎么被带出去的。
