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
ko: 한 사람을 {months}밤 재웠는데 알고 보니 편지를 나르는 사람이었습니다. 그가 잡힌 뒤 우리는 아침을 기다리지 않았습니다.
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
