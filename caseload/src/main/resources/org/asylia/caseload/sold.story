# A woman sold into a forced marriage, mother of a child born across the border.
@said motive
en: Went out to earn for a season; was sold.
ko: 한철 벌러 나왔다가 팔렸습니다.
zh: 出来挣一季的钱，结果被卖了。
@said role
en: Nursery helper; later kept in a farmhouse.
ko: 탁아소 보육원이었고 나중에는 농가에 갇혀 살았습니다.
zh: 原在托儿所做保育，后来被关在农户家里。
@answer why 1
en: A woman told us there was restaurant work for a season. {relative} vouched for her. I wanted to bring back medicine for my mother.
ko: 어떤 아주머니가 한철 식당 일이 있다고 했습니다. {relative} 쪽에서 믿을 만하다고 했습니다. 어머니 약을 사 오려고 했습니다.
zh: 有个女人说有一季的饭馆活。{relative}替她担保。我想给母亲买药带回去。
@answer why 2
en: I had debts from selling {good} and was told they could be worked off in {months} months across the river.
ko: {good} 장사로 빚을 졌는데 강 건너에서 {months}달 일하면 갚을 수 있다고 했습니다.
zh: 我卖{good}欠了债，有人说到江那边干{months}个月就能还清。
@answer how
en: We crossed {season}, {years} years ago, three women. In the car they took our papers. On the second day a man counted money out on a table and I understood that it was for me.
ko: {years}년 전 {season} 여자 셋이 건넜습니다. 차 안에서 증명서를 빼앗겼습니다. 이튿날 한 남자가 상 위에 돈을 세어 놓았고 그것이 제 값이라는 걸 알았습니다.
zh: {years}年前，{season}，我们三个女人过江。在车上证件被收走。第二天一个男人在桌上数钱，我才明白那是买我的钱。
@answer punish
en: A woman who comes back with child by a foreigner is treated worst. They say the child's blood is an insult to the nation.
ko: 다른 나라 사람의 아이를 가지고 돌아온 여자를 가장 험하게 다룹니다. 그 아이의 피가 민족에 대한 모욕이라고 합니다.
zh: 怀着外国人的孩子回去的女人最惨。他们说那孩子的血是对民族的侮辱。
@answer hardship
en: A widow's household is the last on every list. There was nobody to speak for us.
ko: 과부 집은 어느 명단에서나 맨 끝입니다. 우리 편을 들어 줄 사람이 없었습니다.
zh: 寡妇家在哪个名单上都排最后。没有人替我们说话。
@answer since
en: For {years} years I was not let out alone. When I ran the first time they told the police, and I learned that the man could have me sent back by one call. A woman from a church hid me for {months} days the second time.
ko: {years}년을 혼자 나가지 못했습니다. 처음 도망쳤을 때 공안에 알렸고, 전화 한 통이면 저를 되돌려 보낼 수 있다는 걸 알았습니다. 두 번째에는 교회 아주머니가 {months}일을 숨겨 주었습니다.
zh: {years}年没让我单独出过门。第一次逃跑他们就报了公安，我才知道他打一个电话就能把我送回去。第二次，一位教会的大姐把我藏了{months}天。
@answer fear
en: That my child is taken from me at the bridge, and that I am asked what I sold myself for.
ko: 다리에서 아이를 빼앗기고, 얼마에 몸을 팔았느냐고 심문받을 것이 두렵습니다.
zh: 怕在桥头孩子被夺走，怕他们审问我把自己卖了多少钱。
@ask confide
en: The others of your file do not learn what you say now. Is there something you want only us to know?
ko: 지금 하시는 말은 서류의 다른 사람들이 알지 못합니다. 저희만 알았으면 하는 일이 있습니까?
zh: 您现在说的话，同卷宗的其他人不会知道。有什么只想让我们知道的吗？
@answer confide
en: The one who sold me was a relative. My mother must never learn it. And the child was not wanted, though I want her now.
ko: 저를 판 사람이 친척입니다. 어머니가 아시면 안 됩니다. 그리고 원해서 가진 아이가 아니었지만 지금은 제 아이입니다.
zh: 卖我的人是亲戚，绝不能让我母亲知道。孩子当初不是我想要的，可现在我要她。
