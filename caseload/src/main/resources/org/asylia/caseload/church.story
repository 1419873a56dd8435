# Somebody who met a church while in hiding.
@said motive
en: Hid with people of faith and came to share it.
ko: 믿는 사람들 집에 숨었다가 믿게 되었습니다.
zh: 藏在信徒家里，后来自己也信了。
@said role
en: Schoolteacher for the lower classes.
ko: 소학교 교원이었습니다.
zh: 小学教师。
@answer why 1
en: I left for a loan of rice. A house with a red cross on the wall gave me soup and asked nothing. I stayed {months} months and learned to read what they read.
ko: 쌀을 꾸러 나왔습니다. 벽에 붉은 십자가가 걸린 집에서 국을 주고 아무것도 묻지 않았습니다. {months}달 머물며 그들이 읽는 것을 읽게 되었습니다.
zh: 我出来是为借粮。一户墙上挂着红十字架的人家给我喝汤，什么也没问。我住了{months}个月，学着读他们读的书。
@answer why 2
en: A child in my class sang a tune he had from his grandmother. I knew it was a hymn and said nothing. They asked me why I had said nothing.
ko: 우리 반 아이가 할머니한테 배운 노래를 불렀습니다. 찬송가인 줄 알고도 말하지 않았습니다. 왜 말하지 않았느냐고 저를 불렀습니다.
zh: 班里有个孩子唱奶奶教的曲子。我知道那是赞美诗，没有上报。他们就问我为什么不报。
@answer how
en: I crossed {season}, {years} years ago; {relative} walked with me as far as the last house.
ko: {years}년 전 {season} 건넜습니다. 마지막 집까지는 {relative} 한 사람이 같이 걸었습니다.
zh: {years}年前，{season}过的江；{relative}陪我走到最后一户人家。
@answer punish
en: Leaving is one thing. Having prayed is another: for that there is no term of months.
ko: 나온 것과 기도한 것은 다릅니다. 기도한 것에는 몇 달이라는 기한이 없습니다.
zh: 出来是一回事，祷告过是另一回事：那是没有期限的。
@answer hardship
en: Teachers were to collect scrap from the children. I would not press the poorest, and the school cut my share.
ko: 교원은 아이들에게서 파철을 거두어야 했습니다. 가장 어려운 아이들을 다그치지 못했더니 제 몫을 깎았습니다.
zh: 老师要向孩子收废铁。我不忍逼最穷的孩子，学校就扣了我的份。
@answer since
en: I was baptised in a bath-tub behind curtains. I pray still. I told a visitor from the South about my school; he wrote it down.
ko: 창가림을 치고 목욕통에서 세례를 받았습니다. 지금도 기도합니다. 남쪽에서 온 손님에게 학교 이야기를 했고 그 사람이 적었습니다.
zh: 我拉上窗帘在浴盆里受了洗，现在还祷告。我把学校的事讲给一位南方来的客人，他记下了。
@answer fear
en: They will ask whether I met believers. I can no longer say no.
ko: 믿는 사람을 만났느냐고 물을 텐데 저는 이제 아니라고 말할 수 없습니다.
zh: 他们会问我见没见过信徒，我已经没法说没有。
