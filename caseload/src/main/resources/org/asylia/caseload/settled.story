# Somebody who lived in South Korea before.
@said motive
en: Left home first, and then the South.
ko: 처음에는 고향을, 다음에는 남쪽을 떠났습니다.
zh: 先离开家乡，后来又离开南方。
@said role
en: Kitchen hand in a canteen in the South for {years} years.
ko: 남쪽 식당 주방에서 {years}년 일했습니다.
zh: 在南方的食堂厨房做了{years}年。
@answer why 1
en: From home I fled because of an uncle's words at a funeral. In the South I had a flat and a card. Then calls began from a number at home, with my brother's voice.
ko: 고향에서는 초상집에서 한 삼촌의 말 때문에 나왔습니다. 남쪽에서는 집과 증명이 있었습니다. 그러다 고향 번호로 동생 목소리의 전화가 오기 시작했습니다.
zh: 离开老家是因为叔叔在丧礼上说的话。在南方我有房子有证件。后来老家的号码打来电话，是我弟弟的声音。
@answer why 2
en: I was called a spy at work and found a note at my door with the name of my village. The police wrote it down. I went.
ko: 일터에서는 간첩이라고 했고 문에는 고향 마을 이름이 적힌 쪽지가 붙었습니다. 경찰은 적어 두기만 했습니다. 그래서 떠났습니다.
zh: 工作的地方有人叫我特务，门上贴着写有我村名的纸条。警察记录了。我就走了。
@answer how
en: From home on foot {season}; from the South by plane, {years} years ago, as a visitor.
ko: 고향에서는 {season} 걸어서 나왔고 남쪽에서는 {years}년 전 방문객으로 비행기를 탔습니다.
zh: 从老家是{season}走出来的；从南方是{years}年前以访客身份坐飞机离开的。
@answer punish
en: One who went to the South is dead to them. If he comes back alive he is put on television first.
ko: 남쪽에 간 사람은 그들에게 죽은 사람입니다. 살아 돌아가면 먼저 텔레비죤에 내보냅니다.
zh: 去过南方的人对他们来说就是死人。要是活着回去，先上电视。
@answer hardship
en: In the South I was not hungry. I was afraid of the telephone.
ko: 남쪽에서는 배고프지 않았습니다. 전화가 무서웠습니다.
zh: 在南方我不挨饿，我怕电话。
@answer since
en: I was in the South, of course, and told everything in the interviews they hold on arrival.
ko: 물론 남쪽에 있었고, 도착하면 하는 조사에서 모두 말했습니다.
zh: 我当然在南方待过，入境时的问话里什么都讲了。
@answer fear
en: At home, execution. In the South, that I open the door to the wrong man and that my brother pays.
ko: 고향에서는 총살입니다. 남쪽에서는 문을 잘못 열까, 동생이 대신 값을 치를까 두렵습니다.
zh: 在老家是枪毙。在南方，我怕开错门，怕弟弟替我受罪。
@answer south 1
en: Yes. I was registered there and held a passport. It has run out.
ko: 네. 거기 등록했고 려권도 있었습니다. 기한이 지났습니다.
zh: 去过。我在那边登记过，有护照，已经过期了。
