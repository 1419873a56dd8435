# A worker posted abroad who walked away.
@said motive
en: Left the work brigade abroad.
ko: 해외 작업소에서 나왔습니다.
zh: 离开了国外的劳务队。
@said role
en: Posted as a plasterer with a building brigade.
ko: 건설 작업소에 미장공으로 파견되었습니다.
zh: 作为抹灰工派到建筑队。
@answer why 1
en: Of what I earned in {months} months I saw the wages of one. When I asked, the officer said that I should ask at home, and put my name on the list for the next train.
ko: {months}달 벌어서 한 달 치를 받았습니다. 물었더니 조국에 가서 물으라며 다음 렬차 명단에 올렸습니다.
zh: 干了{months}个月，只拿到一个月的钱。我问了，领导说回国去问，把我列进下一趟火车的名单。
@answer why 2
en: On a borrowed telephone I read about my own country for a whole night. In the morning I could not say the oath.
ko: 빌린 손전화로 하루밤 우리 나라 이야기를 읽었습니다. 아침에 선서를 할 수가 없었습니다.
zh: 我借来手机，整夜读关于自己国家的消息。早上我念不出誓词了。
@answer how
en: I went out for cement {season}, {years} years ago, and did not go back to the barrack. The brigade keeps the passports.
ko: {years}년 전 {season} 세멘트 가지러 나가서 합숙에 돌아가지 않았습니다. 려권은 작업소가 쥐고 있습니다.
zh: {years}年前，{season}，我出去领水泥，没有再回工棚。护照在队里。
@answer punish
en: A posted man has sworn. For him it is not leaving without permission, it is going over to the enemy.
ko: 파견된 사람은 선서를 했습니다. 허가 없이 나간 정도가 아니라 적의 편으로 넘어간 것으로 봅니다.
zh: 派出的人宣过誓。对他来说不是擅自离开，是投敌。
@answer hardship
en: I was chosen because my background was clean. I left because I was not paid for being clean either.
ko: 토대가 깨끗해서 뽑혔습니다. 깨끗해도 돈을 못 받기는 마찬가지였습니다.
zh: 我出身清白才被选上。清白也照样拿不到钱。
@answer since
en: I spoke with a lawyer's office and with a radio once. Men from the brigade asked for me at three building sites.
ko: 변호사 사무소와 방송에 한 번씩 말했습니다. 작업소 사람들이 공사장 세 곳에서 저를 찾았습니다.
zh: 我跟律师事务所谈过，也上过一次电台。队里的人到三个工地找过我。
@answer fear
en: A train with a plaster cast on both legs. That is how they brought the man before me.
ko: 두 다리에 석고를 대고 렬차에 태우는 것입니다. 앞사람을 그렇게 데려갔습니다.
zh: 两条腿打上石膏押上火车。前一个人就是这么带走的。
