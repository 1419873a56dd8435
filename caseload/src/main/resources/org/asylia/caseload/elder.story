# An elderly person left alone.
@said motive
en: My children went before me; I was questioned for them.
ko: 자식들이 먼저 나갔고 제가 대신 불려 다녔습니다.
zh: 子女先走了，我替他们受审问。
@said role
en: Railway worker until retirement.
ko: 년로보장 받을 때까지 철도에서 일했습니다.
zh: 铁路工人，已退休。
@answer why 1
en: Every month I was to sign that I had no word from my daughter. When a neighbour's telephone was found I was the first they fetched.
ko: 달마다 딸에게서 소식이 없다고 수표를 해야 했습니다. 이웃집 손전화가 들키자 저부터 데려갔습니다.
zh: 每月都要我签字，说没有女儿的消息。邻居的手机被查出来，头一个就来抓我。
@answer why 2
en: At my age I would have stayed. But they said the family of one who left must move to the mountain district, and I would not have lived through the winter.
ko: 이 나이에 웬만하면 남았을 겁니다. 하지만 나간 사람 집은 산골로 가야 한다고 했고 저는 그 겨울을 나지 못했을 겁니다.
zh: 我这个年纪本想留下。可他们说有人出走的家庭要搬去山区，我熬不过那个冬天。
@answer how
en: A young man carried me on his back, {season}, {years} years ago. I could not feel my feet.
ko: {years}년 전 {season} 젊은 사람이 업어서 건넸습니다. 발에 감각이 없었습니다.
zh: {years}年前，{season}，一个年轻人背我过来的。脚都没知觉了。
@answer punish
en: At my age they do not need to punish. They only need not to feed.
ko: 이 나이면 벌을 줄 것도 없습니다. 먹이지만 않으면 됩니다.
zh: 我这把年纪不用罚，不给饭吃就够了。
@answer hardship
en: The railway pension was paper. Others had a son to bring maize; mine was struck from the register.
ko: 철도 년금은 종이였습니다. 남들은 강냉이 들고 오는 아들이 있는데 제 아들은 등록에서 지워졌습니다.
zh: 铁路的养老金是一张纸。别人有儿子送玉米来，我儿子从名册上划掉了。
@answer since
en: I sang in the old people's hall and was on a film that was shown. I did not know it would be shown there.
ko: 로인회관에서 노래했는데 찍혀서 방영되었습니다. 거기까지 나갈 줄은 몰랐습니다.
zh: 我在老人会馆唱歌，被拍了片子放出来。我不知道那边也能看到。
@answer fear
en: That they bring me back to say my daughter's name before people.
ko: 끌고 가서 사람들 앞에서 딸 이름을 말하게 할까 두렵습니다.
zh: 怕把我弄回去，当众让我说出女儿的名字。
