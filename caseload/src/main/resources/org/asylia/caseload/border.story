# Somebody whose origin is doubted.
@said motive
en: Grew up on both sides of the river; was chased from both.
ko: 강 량쪽에서 자랐고 량쪽에서 쫓겼습니다.
zh: 在江两岸长大，两边都被赶。
@said role
en: Herded goats; helped in kitchens.
ko: 염소를 치고 부엌일을 거들었습니다.
zh: 放过羊，在厨房帮过工。
@answer why 1
en: I was sent over to relatives as a child, {months} years old, I think. When the relative died there was no paper on either side.
ko: {months}살쯤이던 어릴 때 친척 집에 보내졌습니다. 그 친척이 돌아가시니 어느 쪽에도 서류가 없었습니다.
zh: 我小时候，大概{months}岁，被送到亲戚家。亲戚去世后，两边都没有我的证件。
@answer why 2
en: My mother carried me over and went back for my sister. I waited where she said. I am still asked for a paper that she would have had.
ko: 어머니가 저를 업고 건너와 언니를 데리러 돌아갔습니다. 기다리라는 데서 기다렸습니다. 어머니에게 있었을 종이를 사람들은 아직도 저에게 묻습니다.
zh: 母亲背我过来，又回去接姐姐。我在她说的地方等。人们至今还向我要那张本该在她手里的纸。
@answer how
en: I do not remember it myself. They told me it was {season}.
ko: 제가 기억하는 것은 아니고 {season} 건넜다고 들었습니다.
zh: 我自己不记得了，听说是{season}过来的。
@answer punish
en: I only know what people said at night: that those who are taken do not write.
ko: 밤에 사람들이 하던 말밖에 모릅니다. 끌려간 사람은 편지를 하지 않는다고요.
zh: 我只知道夜里人们说的：被带走的人不会写信来。
@answer hardship
en: Without a paper one is paid in meals.
ko: 종이가 없으면 밥으로 품삯을 받습니다.
zh: 没有证件，工钱就是几顿饭。
@answer since
en: A church kept its door open to me. I was never sent back; I was always fast.
ko: 교회가 문을 열어 주었습니다. 송환된 적은 없습니다. 저는 늘 빨랐습니다.
zh: 有个教会一直给我留门。没被遣返过，我总是跑得快。
@answer fear
en: That both sides say I belong to the other, and that one of them is stronger.
ko: 량쪽이 서로 저쪽 사람이라고 하다가 힘센 쪽이 데려갈까 두렵습니다.
zh: 怕两边都说我是对方的人，而其中一边更强硬。
