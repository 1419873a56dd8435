# A couple, sometimes with children, whose accounts may differ.
@said motive
en: The house was to be searched; we went with what we wore.
ko: 집을 수색한다기에 입은 채로 나왔습니다.
zh: 听说要搜家，我们穿着身上的衣服就走了。
@said role
en: Drove a lorry for a trading office.
ko: 무역사업소 화물차를 몰았습니다.
zh: 给贸易事务所开货车。
@answer why 1
en: We lodged a man for {months} nights who turned out to be carrying letters. After he was caught we did not wait for the morning.
ko: 한 사람을 {months}일 밤 재웠는데 알고 보니 편지를 나르는 사람이었습니다. 그가 잡힌 뒤 우리는 아침을 기다리지 않았습니다.
zh: 我们留宿一个人住了{months}夜，后来才知道他是送信的。他被抓后，我们没等到天亮。
@answer why 2
en: A list of those who had sent money from outside was read at the district meeting. {relative} stood on it, and below there was our house.
ko: 바깥에서 돈을 보낸 사람들 명단이 구역 회의에서 불렸습니다. {relative} 다음 줄에 우리 집이 있었습니다.
zh: 区里开会念了从外面寄钱的人的名单。上面有{relative}，下一行就是我家。
@answer how
en: {season}, {years} years ago. We went apart, so that one would be left if the other was caught.
ko: {years}년 전 {season} 한 사람이 잡혀도 한 사람은 남게 따로 나왔습니다.
zh: {years}年前，{season}。我们分开走，好让一个被抓时还有一个在。
@answer punish
en: When a family goes, they punish the family. The brothers on both sides are called.
ko: 집이 나가면 집을 벌합니다. 량쪽 형제들이 불려 갑니다.
zh: 一家人走了就罚一家人，两边的兄弟都要被叫去。
@answer hardship
en: With a lorry one eats. It was not hunger, it was the list.
ko: 차를 몰면 먹고는 삽니다. 배고픔이 아니라 명단 때문이었습니다.
zh: 开车的人有饭吃。不是饿，是那张名单。
@answer since
en: We have kept away from everybody. A pastor gave us the bus fare, and he knows our first names only.
ko: 아무도 가까이하지 않았습니다. 목사님이 차비를 주었는데 우리 이름만 알고 성은 모릅니다.
zh: 我们谁也不接触。有位牧师给了车费，他只知道我们的名，不知道姓。
@answer fear
en: That they keep us apart and tell each that the other has spoken.
ko: 따로 가두고 서로에게 저쪽이 다 말했다고 할까 두렵습니다.
zh: 怕把我们分开关，跟每个人说另一个已经招了。
@ask confide
en: What you tell me now is kept from your husband or wife as well. Is there anything?
ko: 지금 하시는 말은 배우자에게도 알리지 않습니다. 하실 말씀이 있습니까?
zh: 您现在说的，也不会告诉您的配偶。有什么要说的吗？
@answer confide
en: In the transit house I was hurt by one of the men who led us. My family does not know. I would like to see a doctor alone.
ko: 지나온 집에서 길잡이 가운데 한 사람이 저를 해쳤습니다. 식구들은 모릅니다. 혼자 의사를 보고 싶습니다.
zh: 在中转的房子里，带路的一个人伤害了我。家里人不知道。我想单独看医生。
@spouse why 1
en: My part was the cooking. I did not ask what the lodger carried. When they came for him at the crossroads I put out the fire and took the blanket.
ko: 저는 밥만 지었습니다. 손님이 무엇을 나르는지 묻지 않았습니다. 네거리에서 그 사람을 잡아갔다기에 불을 끄고 이불을 들고 나왔습니다.
zh: 我只管做饭，没问那个客人带的是什么。听说他在路口被抓了，我灭了火，抱起被子就走。
@spouse why 2
en: I was at the meeting and heard our house read out. Nobody looked at me. That was how I knew it was true.
ko: 회의에 나가 우리 집이 불리는 것을 들었습니다. 아무도 저를 쳐다보지 않았습니다. 그래서 정말인 줄 알았습니다.
zh: 我在会上听见念到我们家。没有人看我，我就知道是真的了。
@spouse how
en: I came over {season} with the women who sell on the ice market. We had settled on a place to meet, and I waited there {months} days.
ko: {season} 장사하는 아낙네들 틈에 끼어 건넜습니다. 만날 자리를 정해 두었고 거기서 {months}일 기다렸습니다.
zh: {season}，我混在做买卖的女人中间过来的。我们约好了地方，我在那里等了{months}天。
@spouse punish
en: They ask the wife about the husband and the husband about the wife. Whoever answers first goes home, they say, and nobody goes home.
ko: 안해에게는 남편을 묻고 남편에게는 안해를 묻습니다. 먼저 대답하면 집에 보낸다고 하지만 아무도 집에 못 갑니다.
zh: 他们问妻子丈夫的事，问丈夫妻子的事。说谁先答谁回家，其实谁也回不了家。
@spouse hardship
en: We did not lack rice. I lacked sleep, because every engine at night could be theirs.
ko: 쌀은 모자라지 않았습니다. 모자란 것은 잠이었습니다. 밤에 들리는 차 소리마다 그들인가 했습니다.
zh: 米不缺，缺的是觉。夜里每一阵车声都可能是他们。
@spouse since
en: I worked in a kitchen under another name. I have spoken to no one from the South. My picture may be on a telephone of somebody from the church.
ko: 다른 이름으로 부엌일을 했습니다. 남쪽 사람과 말한 적은 없습니다. 교회 사람 손전화에 제 사진이 있을지 모릅니다.
zh: 我用别的名字在厨房干活。没跟南方的人说过话。教会里某个人的手机里也许有我的照片。
@spouse fear
en: That I would be sent to one place, and the rest of us to another, and that nobody would say which.
ko: 저는 여기로, 나머지는 저기로 보내지고 어디인지 아무도 말해 주지 않을 것이 두렵습니다.
zh: 怕我被送到一个地方，其他人被送到另一个地方，谁也不说是哪里。
