// Hand-written English survey comments (UK, US, Irish and Indian voices) for the sample workspace,
// each with the labels a careful reader would give it. Spelling mistakes are intended.
import type { SampleComment } from './comment-types.ts';

export const commentsEn: readonly SampleComment[] = [
  { text: 'great', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'general' },
  {
    text: 'sorted in 4 mins 👍',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Lovely girl, very patient with me.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'invoice', agent: 'f',
  },
  { text: 'brilliant!!!', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'contract' },
  {
    text: 'Actually called me back. Shocked.',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'delivery', channel: 'voice',
  },
  { text: '10/10 no notes', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'delivery' },
  {
    text: 'grand job, thanks a million',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'general',
  },
  {
    text: 'Knew her stuff.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'contract', agent: 'f',
  },
  { text: 'THANK YOU NET IS BACK', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'outage' },
  {
    text: 'He did exactly what he said he would',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'moving', agent: 'm',
  },
  {
    text: 'quick, polite, done',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'friendly'], cause: 'agent', contactReason: 'app',
  },
  { text: "can't fault it", score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'contract' },
  {
    text: 'best chat support ive had tbh',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'general', channel: 'chat',
  },
  {
    text: 'The gentleman I spoke to was charming.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'm',
  },
  {
    text: 'Refund already in my account!',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'very nice and humble person',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'general',
  },
  { text: 'All good 😊', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'delivery' },
  {
    text: 'explained it so even I got it',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Not pushy at all. Appreciated.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'first time fix, thankyou',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'she stayed on the line till it worked',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: 'Solved within few minutes only',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'nothing to complain about',
    score: 'promoter', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'general',
  },
  {
    text: 'House move, no hassle, ta',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'knew about the roaming rules straight away',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: "Was dreading this call if I'm honest but the lad had the new address and the switch date done before my tea went cold.",
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'],
    cause: 'agent', contactReason: 'moving', channel: 'voice', agent: 'm',
  },
  {
    text: 'Explained the pro rata thing on the first bill so I understood it. My last provider never managed that.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: "Not fixed yet because there's a cable cut in the street, but I was told straight what's going on and roughly when. Fair enough.",
    score: 'promoter', resolution: 'no', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: "I rang to leave and she told me about a cheaper plan that isn't on the website, half the data but I don't use it anyway. Staying for now.",
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'],
    cause: 'agent', contactReason: 'cancellation', channel: 'voice', agent: 'f',
  },
  {
    text: 'Router came next morning as promised, plugged it in, green light. my kids have stopped yelling',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: "Please give that woman a raise. She noticed I'd been paying for two hotspots since my divorce and took one off without me even asking.",
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'invoice', agent: 'f',
  },
  {
    text: 'Locked out of the app for a week, this person saw in about a minute that my email was saved with two dots in it',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product', 'fast_solution'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'I am 81 and I was treated with great courtesy. One does not meet it often nowadays.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'general',
  },
  {
    text: 'wanted to be mad but couldnt, dude was too nice and also he fixed it lol',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'fast_solution'],
    cause: 'agent', contactReason: 'invoice', agent: 'm',
  },
  {
    text: 'Very good support, my issue of no signal at native place was understood in first time only and resolved same evening.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: "She rang back at ten past four like she said. I'd bet my husband a fiver she wouldn't so that cost me.",
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'f',
  },
  {
    text: "Long wait on hold but worth it, they finally untangled my meter from the one in the flat upstairs. Two years we've been paying each others electric!",
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'waiting_time'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'Could not get me out of the contract early but explained exactly why and what it would cost, no waffle',
    score: 'promoter', resolution: 'no', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'typed my problem in one message, got the answer in one message. more of this please',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'general', channel: 'chat',
  },
  {
    text: 'Got a proper email with the three dates and who does what on which day. Printed it and stuck it on the fridge.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'],
    cause: 'agent', contactReason: 'moving', channel: 'email',
  },
  {
    text: 'He went through the lights on the box with me one at a time and never once sighed 😂',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'friendly'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: "I had to close my late mother's account. He was kind about it and didn't rush me, and I only had to say it once.",
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'cancellation', agent: 'm',
  },
  {
    text: "Didn't have to explain it twice!! First time ever with a phone company",
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'I only wanted to know how to read the smart meter, now I understand the day and night rates as well. Very useful.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'knows_product'],
    cause: 'agent', contactReason: 'general',
  },
  {
    text: 'Credit of $38.40 went on while we were still talking, I could see it on my screen.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'kudos to the night shift guy. 2am, our server is offline, he checked the line from his side and it turned out to be MY cable 🙈',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'outage', agent: 'm',
  },
  {
    text: 'Parcel with my SIM was going round between two depots and your agent got on to the courier herself instead of telling me to do it.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'delivery', agent: 'f',
  },
  {
    text: 'She said she would check with billing and mail me by Friday, mail came Thursday.',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'invoice', agent: 'f',
  },
  {
    text: 'wrote in the app messenger in the evening, answer was there at breakfast and it worked. did not expect that',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'app', channel: 'app',
  },
  {
    text: "I've been a customer since dial-up and I don't usually fill these in. My broadband went down the night before my granddaughter's online graduation. The young man tested the line, found the fault was in the cabinet and then arranged a data SIM for me at the shop round the corner so I wouldn't miss it. He phoned the next day to ask if I'd seen it. I had. Please pass on my thanks.",
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: "Three previous calls about the same £14.99 charge. Three! This time she went back through the whole history and found it was an add-on that had been left running when I changed plan. Took it off, refunded five months, and the confirmation came while I was still on the phone. Wish I'd got her the first time.",
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'explains_clearly', 'had_to_call_again'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'f',
  },
  {
    text: "ok so I moved from one apartment to another IN THE SAME BUILDING and apparently that breaks your system. the moving page told me my new place doesn't exist. Chat person didn't argue, put in some kind of manual order and gave me a number for it. Internet was on when I got the keys. honestly amazing",
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'self_service'],
    cause: 'agent', contactReason: 'moving', channel: 'chat',
  },
  {
    text: 'Sir was very patient. My father is not knowing English so well and agent switched to Hindi without any fuss and explained him the recharge and the validity. He also waited while father wrote everything in his diary. Such staff is an asset to company.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'explains_clearly'],
    cause: 'agent', contactReason: 'general', channel: 'voice', agent: 'm',
  },
  {
    text: "I work in support myself so I know these scores land on the agent. She admitted she didn't know the answer about the static IP. Put me on hold for a minute, and it really was about a minute, then came back with the answer and where it's written. Very happy with her.",
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'],
    cause: 'agent', contactReason: 'general', channel: 'voice', agent: 'f',
  },
  {
    text: 'Power was off on our side of the road only and the recorded message kept saying there was no outage. The chap I got believed me. Asked what the neighbours had, asked me to look at the fuse board, then raised it as a fault and I got a text with a reference. Van was outside within two hours. Excellent',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'fast_solution'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: "Cancelled because I'm emigrating, so there was nothing in it for him. Still nice about it. Told me what the final bill would be (22.16) and when it comes, where to drop the box and what happens to my email address. No special offers.\nMight be back if I ever move home.",
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'friendly'],
    cause: 'agent', contactReason: 'cancellation', agent: 'm',
  },
  {
    text: "App is garbage, website is worse, the people are the only reason I'm still here. Guy today reset my login, then he noticed the security text was going to my old number and changed that too. He even waited while I logged in and out twice because I didn't trust it.",
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'app_login'],
    cause: 'agent', contactReason: 'app', agent: 'm',
  },
  {
    text: "My first bill was €211 and I nearly fainted. The girl on the phone took it line by line with me, the part month, the month in advance, the connection charge, and then a bit that shouldn't have been there at all which she knocked off. I understand it now. I'd just say put that explanation on the bill itself and ye would save yourselves a lot of calls.",
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'f',
  },
  {
    text: "Your previous rep told me I'd lose my number if I switched to the cheaper plan. Wrong, as it turns out. Today's rep knew that immediately, sent me the page where it says so and switched me over. Still have the number and it's $25 a month less.",
    score: 'promoter', resolution: 'yes', reasons: ['knows_product', 'contradictory_answers'],
    cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'I am hard of hearing and phone calls are usually a misery for me. This person noticed quickly, slowed down without shouting, and offered to put it all in writing afterwards. The letter arrived on Thursday. Thank you.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'kept_promise'],
    cause: 'agent', contactReason: 'general', channel: 'voice',
  },
  {
    text: 'tl;dr keep this person\n\nlonger: modem in bridge mode, own router behind it, ipv6 broken since the update. expected the usual have you tried turning it off and on. instead got somebody who asked for the prefix, knew which firmware does this and how to roll back. 20 min, fixed',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product', 'fast_solution'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'We have a small B&B and without wifi the guests go mad. Line was down since the storm. She rang me every evening with an update, even the day there was nothing new to tell. It took four days and I would of liked two, but at least I had something to say to people at breakfast.',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: 'Please convey my thanks. The billing dispute was pending since Diwali and every time ticket was getting closed automatically. This madam reopened it, took approval from her senior and the reversal of Rs 1,180 came in 3 days. Frankly I had lost hope.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'invoice', agent: 'f',
  },
  {
    text: 'didnt get what I wanted (out of contract w/out the fee, worth a try). but the agent did look for options and found I can go down to the 12 quid one till it runs out. Saves me about 90 overall. Fair play',
    score: 'promoter', resolution: 'partly', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: "The delivery firm said nobody was home. I was home, I was sat at the window the whole morning. Your agent didn't question it, booked a new slot for 8am and put a note on that they should ring first. They did ring first! Router is up and running.",
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'kept_promise'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: "I'm not technical and I said so at the start. He used no jargon, and when I'd plugged in the wrong cable he laughed with me and we started over. He gave me forty minutes for what probably takes five. Everything works including the television.",
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'friendly'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice', agent: 'm',
  },
  {
    text: "Technician was booked for between 8 and 12 so I took a half day. At 8.20 the agent from the day before messaged me that he was two streets away. By 9 I had fibre. I've told everyone at work.",
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise', 'technician_appointment'],
    cause: 'agent', contactReason: 'moving',
  },
  {
    text: "Second time this year I've had to deal with my mum's energy account under power of attorney. First time it was forms, refusals and a fortnight of waiting. This time one call, she found the document on file, asked two security questions and that was it. What a difference.",
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'],
    cause: 'agent', contactReason: 'general', channel: 'voice', agent: 'f',
  },
  {
    text: "Been double charged and was ready for a fight. Had my bank statement, screenshots, everything. She just goes yep thats our mistake, money's going back today. And it did",
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'invoice_error'],
    cause: 'agent', contactReason: 'invoice', agent: 'f',
  },
  {
    text: "Contract renewal. I'd looked up what new customers pay beforehand. He didn't pretend otherwise, matched it, and read me out the end date and what the price is after that without my having to ask.",
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'm',
  },
  {
    text: "The storm took the pole down and half the parish was off. I was a bit snappy on the phone I'll admit, and the girl was an absolute dote. She said she wouldn't make up a time for me. Daddy is on oxygen so she registered him for the priority list there and then and rang me back to say it was done. Three days with no power but he was looked after.",
    score: 'promoter', resolution: 'partly', reasons: ['takes_ownership', 'friendly'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: "I've had slow evenings since day one, 7 to 10pm, and everybody measured at noon and told me it's fine. This agent set up a test for 8pm and saw it for himself. It is not solved, it needs work at the exchange, but there's finally a case open with my graphs attached. So 10 for him.",
    score: 'promoter', resolution: 'no', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'outage', agent: 'm',
  },
  { text: 'ok', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'general' },
  { text: 'fine I guess', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'invoice' },
  {
    text: 'good but slow',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time'], cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'Nice person, price still too high',
    score: 'passive', resolution: 'partly', reasons: ['price_increase', 'friendly'], cause: 'product', contactReason: 'contract',
  },
  { text: 'does the job', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'app' },
  {
    text: 'it was alright, bit of a wait',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time'], cause: 'process', contactReason: 'moving',
  },
  {
    text: 'Solved. On the third call though.',
    score: 'passive', resolution: 'yes', reasons: ['had_to_call_again'],
    cause: 'other_contact', contactReason: 'outage', channel: 'voice',
  },
  { text: 'average', score: 'passive', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'general' },
  {
    text: 'please add dark mode to the app',
    score: 'passive', resolution: 'yes', reasons: ['wish'], cause: 'product', contactReason: 'app',
  },
  { text: 'meh 🤷', score: 'passive', resolution: 'partly', reasons: [], cause: 'agent', contactReason: 'cancellation' },
  {
    text: 'polite, could not help',
    score: 'passive', resolution: 'no', reasons: ['friendly'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: "Technician comes Tuesday, we'll see",
    score: 'passive', resolution: 'unknown', reasons: ['technician_appointment'], cause: 'process', contactReason: 'outage',
  },
  { text: 'not bad not great', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'delivery' },
  {
    text: "helpful. website isn't.",
    score: 'passive', resolution: 'yes', reasons: ['self_service'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'works now. for how long tho',
    score: 'passive', resolution: 'yes', reasons: ['outage'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Good agent, 35 min on hold',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time'], cause: 'process', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'The chap was pleasant enough but I had to sit through nineteen minutes of pan pipes to reach him.',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time', 'friendly'],
    cause: 'process', contactReason: 'general', channel: 'voice', agent: 'm',
  },
  {
    text: "Would be a 10 if the bill matched what I was quoted. He corrected this one but couldn't promise about the next.",
    score: 'passive', resolution: 'partly', reasons: ['invoice_error'], cause: 'process', contactReason: 'invoice', agent: 'm',
  },
  {
    text: 'Agent fixed the login, then the app logged me out again an hour later. Not the agents fault I suppose',
    score: 'passive', resolution: 'partly', reasons: ['app_login'], cause: 'product', contactReason: 'app',
  },
  {
    text: "Let us pick a one hour slot for the engineer instead of 'some time between 8 and 6'. Otherwise no complaints.",
    score: 'passive', resolution: 'yes', reasons: ['technician_appointment', 'wish'], cause: 'process', contactReason: 'moving',
  },
  {
    text: "It got done. I'd have liked to be told that there'd be two days with no internet in between.",
    score: 'passive', resolution: 'yes', reasons: ['next_steps_unclear'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: "understood the explanation of the new tariff perfectly, just don't like the new tariff",
    score: 'passive', resolution: 'yes', reasons: ['price_increase', 'explains_clearly'],
    cause: 'product', contactReason: 'contract',
  },
  {
    text: 'She was quick, maybe a bit too quick, had to ask twice to get the actual date it ends.',
    score: 'passive', resolution: 'yes', reasons: ['impatient'], cause: 'agent', contactReason: 'cancellation', agent: 'f',
  },
  {
    text: "Chat works well but I'd like the transcript sent to me automaticaly.",
    score: 'passive', resolution: 'yes', reasons: ['wish'], cause: 'product', contactReason: 'general', channel: 'chat',
  },
  {
    text: 'Replacement was sent straight away, only its gone to the old house so now I wait for the redirect. Partly my own fault for not updating it',
    score: 'passive', resolution: 'partly', reasons: ['delivery_delay'], cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'Had to do the security questions three times because I was put through three times. Last person was lovely.',
    score: 'passive', resolution: 'yes', reasons: ['passed_around', 'friendly'],
    cause: 'process', contactReason: 'contract', channel: 'voice',
  },
  {
    text: 'i mean its solved but why cant i just cancel an addon in the app like a normal person',
    score: 'passive', resolution: 'yes', reasons: ['self_service', 'wish'], cause: 'product', contactReason: 'cancellation',
  },
  {
    text: 'Complaint was registered and sms came promptly, actual resolving took 2 more days than what was told.',
    score: 'passive', resolution: 'yes', reasons: ['promise_not_kept'], cause: 'process', contactReason: 'outage',
  },
  {
    text: 'Very kind gentleman who knew his subject. The 24 month minimum term is another matter.',
    score: 'passive', resolution: 'yes', reasons: ['contract_terms', 'knows_product'],
    cause: 'product', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'Long gaps while he was typing, I kept having to say hello?? but sorted in the end',
    score: 'passive', resolution: 'yes', reasons: ['long_silence'],
    cause: 'agent', contactReason: 'app', channel: 'voice', agent: 'm',
  },
  {
    text: "Internet's back but nobody can say what it was so I'm not giving a 10.",
    score: 'passive', resolution: 'yes', reasons: ['outage'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Phone sent me to chat and chat sent me to phone. A man on the chat did it in the end so thanks to him',
    score: 'passive', resolution: 'yes', reasons: ['passed_around'],
    cause: 'process', contactReason: 'delivery', channel: 'chat', agent: 'm',
  },
  {
    text: 'Funny how I get an answer in 6 minutes once I post it publicly, after two days of nothing. Helpful answer mind',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time'], cause: 'process', contactReason: 'outage', channel: 'social',
  },
  {
    text: "Getting to a person was the problem. Bot, menu, another menu, then 'did you know you can do this online' (you can't, I tried), and after all that a human who needed about 3 minutes. Please shorten the menu.",
    score: 'passive', resolution: 'yes', reasons: ['self_service', 'fast_solution'],
    cause: 'product', contactReason: 'general', channel: 'voice',
  },
  {
    text: "I'm giving a 7. My question about the final invoice was answered and the answer was right, I checked it against my own reading. But he talked over me twice and I felt hurried. I am a slow talker, always have been.",
    score: 'passive', resolution: 'yes', reasons: ['impatient'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: 'Moved 3 streets away. Was told keep the router, then told send back the router, then got a second router, then a third came. The last agent laughed and sent me labels for two of them, I liked her. Still, could you people not talk to each other?',
    score: 'passive', resolution: 'yes', reasons: ['contradictory_answers'],
    cause: 'other_contact', contactReason: 'moving', agent: 'f',
  },
  {
    text: "The guy found the fault and explained it well. It's just that this is the fourth outage since March and my card terminal doesn't run without internet. I lost about 300 in sales on Saturday. Compensation so far is 6.50.",
    score: 'passive', resolution: 'partly', reasons: ['outage', 'explains_clearly'],
    cause: 'product', contactReason: 'outage', agent: 'm',
  },
  {
    text: "Everything okay on the call. Afterwards I was supposed to receive a mail with the steps and it has not come, so I'm doing it from memory. Something with holding the reset button until blue light? If the mail turns up I'd make it a 9.",
    score: 'passive', resolution: 'partly', reasons: ['promise_not_kept', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'My query was regarding porting. Agent was knowing the process but he was reading it very fast, like an announcement at the station. I requested to repeat and he repeated, same speed. In the end I got the code and porting is done so no complaint as such.',
    score: 'passive', resolution: 'yes', reasons: ['impatient'],
    cause: 'agent', contactReason: 'general', channel: 'voice', agent: 'm',
  },
  {
    text: 'they found my missing payment which is good\nbut the account page still says I owe 54\nand I got a reminder for it this morning\nso who do I believe',
    score: 'passive', resolution: 'partly', reasons: ['invoice_error'], cause: 'process', contactReason: 'invoice',
  },
  {
    text: "Nothing wrong with the service I got, I want to be clear on that. She was warm and she apologised for the price going up. But I'm paying 20% more than in January for exactly the same thing and she can't change that.",
    score: 'passive', resolution: 'no', reasons: ['price_increase', 'friendly'],
    cause: 'product', contactReason: 'contract', agent: 'f',
  },
  {
    text: "The engineer visit was booked for Monday, moved to Wednesday, moved to Friday morning, and he came Friday evening. Then it was done in half an hour. The woman who kept rebooking me was doing her best, I don't think she had any say in it.",
    score: 'passive', resolution: 'yes', reasons: ['technician_appointment'],
    cause: 'process', contactReason: 'outage', agent: 'f',
  },
  {
    text: "Wait was only 2 min so thats a plus. I asked if I can get the faster line and was told it depends. On what? Turns out it depends on whether there's fibre in the basement or only in the street, which she could look up, and did, after I suggested it.",
    score: 'passive', resolution: 'yes', reasons: ['product_knowledge'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'f',
  },
  {
    text: "Kind of split on this. Kid who helped me was super polite and got my refund approved. But now it's 'up to 10 business days', for a wrong debit of 189 dollars that you took instantly. I have rent to pay.",
    score: 'passive', resolution: 'partly', reasons: ['invoice_error', 'friendly'], cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'The letter about the new tariff is unreadable, the hotline number is on page 4 in tiny print and the first menu option is to buy something. Once I got through it was all dealt with properly.',
    score: 'passive', resolution: 'yes', reasons: ['self_service'], cause: 'product', contactReason: 'contract', channel: 'voice',
  },
  {
    text: "Sorted, mostly. He found out the return label was never made, which is why the box has been sat in my hall for five weeks with the fee ticking up. Label printed, box gone. The fee 'should' come off the next bill but he couldn't tell me whether I have to do anything for that or just wait.",
    score: 'passive', resolution: 'partly', reasons: ['next_steps_unclear'],
    cause: 'agent', contactReason: 'cancellation', agent: 'm',
  },
  {
    text: "Decent. I asked for an itemised bill for my tax and the agent sent it while we chatted, right month and all. Two wishes if anyone reads these: let me download that myself, and don't let the link expire after 24 hrs, I was travelling.",
    score: 'passive', resolution: 'yes', reasons: ['wish', 'fast_solution'],
    cause: 'product', contactReason: 'invoice', channel: 'chat',
  },
  {
    text: "Someone turned off my paper bill without asking me. The young woman turned it back on and was very sweet about it. But it seems a letter now costs 2.50 a month. I'm 79 and I do not want to look at it on a screen.",
    score: 'passive', resolution: 'partly', reasons: ['contract_terms', 'friendly'],
    cause: 'product', contactReason: 'invoice', agent: 'f',
  },
  { text: 'useless', score: 'detractor', resolution: 'no', reasons: [], cause: 'agent', contactReason: 'general' },
  {
    text: '45 MINUTES ON HOLD',
    score: 'detractor', resolution: 'partly', reasons: ['waiting_time'],
    cause: 'process', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: "didn't even read what I wrote",
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'never called back. shocker.',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'moving', channel: 'voice',
  },
  {
    text: 'Rude, rushed, hung up on me',
    score: 'detractor', resolution: 'no', reasons: ['impatient'], cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'still no internet',
    score: 'detractor', resolution: 'no', reasons: ['outage'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Paying more for less',
    score: 'detractor', resolution: 'no', reasons: ['price_increase'], cause: 'product', contactReason: 'contract',
  },
  {
    text: 'Five calls. FIVE.',
    score: 'detractor', resolution: 'partly', reasons: ['had_to_call_again'],
    cause: 'other_contact', contactReason: 'moving', channel: 'voice',
  },
  {
    text: 'Router never showed up',
    score: 'detractor', resolution: 'no', reasons: ['delivery_delay'], cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'asked A got answer to B',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'He was guessing. You could hear it.',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge'],
    cause: 'agent', contactReason: 'app', channel: 'voice', agent: 'm',
  },
  {
    text: 'no clue what happens now',
    score: 'detractor', resolution: 'no', reasons: ['next_steps_unclear'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'app wont let me in AGAIN',
    score: 'detractor', resolution: 'no', reasons: ['app_login'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'Transferred 4 times then cut off',
    score: 'detractor', resolution: 'no', reasons: ['passed_around'], cause: 'process', contactReason: 'outage', channel: 'voice',
  },
  {
    text: "charged twice, told 'system error' lol",
    score: 'detractor', resolution: 'no', reasons: ['invoice_error'], cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'one agent, two different answers',
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'leaving as soon as contract ends',
    score: 'detractor', resolution: 'unknown', reasons: [], cause: 'product', contactReason: 'cancellation',
  },
  {
    text: "dead air for 6 mins then 'hello?'",
    score: 'detractor', resolution: 'partly', reasons: ['long_silence'], cause: 'agent', contactReason: 'app', channel: 'voice',
  },
  {
    text: 'You people are a joke 😡',
    score: 'detractor', resolution: 'no', reasons: [], cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'She sighed. At ME.',
    score: 'detractor', resolution: 'no', reasons: ['impatient'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: 'bot bot bot bot no human',
    score: 'detractor', resolution: 'no', reasons: ['self_service'], cause: 'product', contactReason: 'general', channel: 'chat',
  },
  {
    text: "kept calling me by someone else's name",
    score: 'detractor', resolution: 'partly', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'general',
  },
  {
    text: "I explained that I'd already restarted it, twice. So naturally the first thing he had me do was restart it.",
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'outage', agent: 'm',
  },
  {
    text: "Said he'd ring me back within the hour. That was Tuesday week.",
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'm',
  },
  {
    text: 'The guy was in such a hurry he was finishing my sentences for me, and getting them wrong',
    score: 'detractor', resolution: 'no', reasons: ['impatient', 'did_not_listen'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: "Agent don't know the difference between prepaid and postpaid, how he will solve my billing issue??",
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge'], cause: 'agent', contactReason: 'invoice', agent: 'm',
  },
  {
    text: "i was left in the chat with 'one moment please' for 25 min and then it closed itself",
    score: 'detractor', resolution: 'no', reasons: ['long_silence'], cause: 'agent', contactReason: 'general', channel: 'chat',
  },
  {
    text: "I rang because it is not on the website. I was told it's on the website. I said it isn't, and was sent the link to the website.",
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen', 'self_service'],
    cause: 'agent', contactReason: 'general', channel: 'voice',
  },
  {
    text: "Fee of $150 for leaving four days before the end of the term. Rep was sympathetic but 'system won't allow it'.",
    score: 'detractor', resolution: 'no', reasons: ['contract_terms'], cause: 'product', contactReason: 'cancellation',
  },
  {
    text: "Your last colleague promised me the connection fee would be waived, todays one says there's no note of it and nothing she can do. So who is lying?",
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept', 'contradictory_answers'],
    cause: 'other_contact', contactReason: 'contract', agent: 'f',
  },
  {
    text: "Fixed in the end but I've never been spoken to like that by a company I pay every month.",
    score: 'detractor', resolution: 'yes', reasons: ['impatient'], cause: 'agent', contactReason: 'delivery', channel: 'voice',
  },
  {
    text: "Nobody told me on the phone I'd have to post the old box back by the 14th and now they want eighty quid for it.",
    score: 'detractor', resolution: 'no', reasons: ['next_steps_unclear'],
    cause: 'agent', contactReason: 'cancellation', channel: 'voice',
  },
  {
    text: 'No network since morning, complaint number is also not generating, and customer care is saying wait 48 hours for everything.',
    score: 'detractor', resolution: 'no', reasons: ['outage'], cause: 'product', contactReason: 'outage',
  },
  {
    text: "Put me on hold to 'check something' five separate times, no music no nothing, every time I thought I'd been dropped",
    score: 'detractor', resolution: 'partly', reasons: ['long_silence'],
    cause: 'agent', contactReason: 'contract', channel: 'voice',
  },
  {
    text: "First he says the speed is guaranteed. Ten minutes later its 'up to'. Same man same call!!",
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'm',
  },
  {
    text: 'I was very clear that I wanted to CANCEL. I now appear to have a 24-month extension and a free tablet.',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: "The reading I gave was 41,207 and the reading on the bill is 47,201. He read both numbers out to me and said he couldn't see a difference.",
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen', 'invoice_error'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: 'Installer was a no show. Took unpaid leave for it, second time now, and best I get is a new window of 7 hours',
    score: 'detractor', resolution: 'no', reasons: ['technician_appointment'], cause: 'process', contactReason: 'moving',
  },
  {
    text: "It's not the agent, he was sound, but three weeks for a router is ridiculous",
    score: 'detractor', resolution: 'no', reasons: ['delivery_delay', 'friendly'],
    cause: 'process', contactReason: 'delivery', agent: 'm',
  },
  {
    text: 'Zero effort. Read me the FAQ, asked was there anything else, gone.',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge', 'impatient'], cause: 'agent', contactReason: 'app',
  },
  {
    text: "I can't log in without the code, and the code goes to the number I lost, which is why I need to log in!!!",
    score: 'detractor', resolution: 'no', reasons: ['app_login'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'she told me to ring the shop, the shop told me to ring you. nobody has my phone apparently',
    score: 'detractor', resolution: 'no', reasons: ['passed_around'],
    cause: 'process', contactReason: 'delivery', channel: 'voice', agent: 'f',
  },
  {
    text: "Where do I begin. I called on the 3rd because the invoice had my old tariff on it. I was told it was corrected. Next month the same tariff again, plus a reminder fee for the part I hadn't paid because I'd been told not to. Called again, 40 minutes, told it was corrected. Now I have a letter from a collection agency over 61.90. The person today was perfectly nice but it is still not corrected.",
    score: 'detractor', resolution: 'no', reasons: ['invoice_error', 'had_to_call_again'],
    cause: 'process', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: "He didn't know what a static IP is. I don't mind that, people have to learn. But he pretended to, and I was halfway through ordering an upgrade that supposedly includes one before I found in the small print that it doesn't. When I said so he asked did I want it or not.",
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge', 'impatient'],
    cause: 'agent', contactReason: 'contract', agent: 'm',
  },
  {
    text: "Awful. I said at the start my mother was sitting in a house with no heating. The woman went through her whole script regardless, name, date of birth, am I happy with my current package. AM I HAPPY WITH MY CURRENT PACKAGE. I asked her to please deal with the heating first and she said 'I'm getting to that'.",
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: 'Chat transcript in short.\nMe: order number, problem, photo.\nThem: can I have your order number?\nMe: (again)\nThem: what seems to be the problem?\nMe: (again)\nThem: can you send a photo?\nI gave up.',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'delivery', channel: 'chat',
  },
  {
    text: "I was promised by the agent that someone from technical team would visit on Saturday. I cancelled my sister's engagement shopping and sat at home. Nobody came and nobody called. When I checked there was no visit booked at all in the system! Kindly train your people to not give false promises just for closing the call.",
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept', 'technician_appointment'],
    cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: "You raised my rate $17 'to keep improving the network'. The network drops every evening when my neighbors get home. The rep gave me the official line and then said honestly he'd be annoyed too. Nice of him but I'm still out 17 bucks a month.",
    score: 'detractor', resolution: 'no', reasons: ['price_increase', 'outage'],
    cause: 'product', contactReason: 'contract', agent: 'm',
  },
  {
    text: "The line's been crackling since the clocks went back. I've had one of your people tell me it's the phone, another that it's the wiring, a third that it's the weather. Today I was told it was never reported. I have every date and time written down here in a copybook. I'm 74 years of age and I am not making it up.",
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers', 'had_to_call_again'],
    cause: 'other_contact', contactReason: 'outage',
  },
  {
    text: "moved in on the 1st. line active on the 1st they said. its the 19th. ive used 90 quid of mobile data. every time i ask its 'with the provisioning team' and nobody can ring them. the guy today was alright he cant do anything either",
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'], cause: 'process', contactReason: 'moving', agent: 'm',
  },
  {
    text: "Agent's tone changed the second I said I wanted to leave. Up to then it was all no problem at all. After that I was interrupted, asked why four times and told I'd regret it. It's cancelled now but it took 31 minutes.",
    score: 'detractor', resolution: 'yes', reasons: ['impatient'],
    cause: 'agent', contactReason: 'cancellation', channel: 'voice',
  },
  {
    text: "The silence was unbearable. She'd ask a question, I'd answer, then nothing for two or three minutes. Not even 'I'm just looking'. I put the kettle on, made the tea, came back and still nothing. The refund did go through so I suppose she was doing something.",
    score: 'detractor', resolution: 'yes', reasons: ['long_silence'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'f',
  },
  {
    text: "I rang about a €9 difference and came away more confused. He said it was VAT, then a rounding thing, then 'the system'. I asked would he put it in writing and he said they can't. I asked to speak to somebody else and he said they'd tell me the same thing.",
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers', 'product_knowledge'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: "For context, we are a family of five and two of us work from home. The replacement unit was sent to a depot that closed in spring. Then it was lost. Then a second one was dispatched and the tracking has said 'label created' for eleven days. Your staff are polite and apologetic each time and I've begun to feel sorry for them. But we need this router.",
    score: 'detractor', resolution: 'no', reasons: ['delivery_delay'], cause: 'process', contactReason: 'delivery',
  },
  {
    text: "Got told to do a factory reset. Did not get told it wipes the settings for the phones and the alarm. Now the alarm doesn't work, the phones don't work and the internet, which was the original problem, doesn't work either. Called back and the next one goes 'oh you shouldn't have done that'. REALLY",
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge', 'next_steps_unclear'],
    cause: 'other_contact', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'The lady put the phone down while I was looking for my customer number. I am partially sighted and I had told her so. I had waited 22 minutes to speak to her. I would like an apology.',
    score: 'detractor', resolution: 'no', reasons: ['impatient', 'waiting_time'],
    cause: 'agent', contactReason: 'general', channel: 'voice', agent: 'f',
  },
  {
    text: 'Asked three simple things by email: end date, fee, where to send the router. Received four paragraphs thanking me for my loyalty and a link. Wrote again. Received the same four paragraphs, different signature. Have now sent it as a registered letter.',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'],
    cause: 'agent', contactReason: 'cancellation', channel: 'email',
  },
  {
    text: "The app update logged everyone out, I get it, things happen. But the reset mail never arrives, the chat is inside the app I can't log in to, and the phone line tells you to use the app. I only got through because I pressed the option for new customers, no queue there of course. Girl was lovely and couldn't do a thing for me.",
    score: 'detractor', resolution: 'no', reasons: ['app_login', 'self_service'],
    cause: 'product', contactReason: 'app', channel: 'voice', agent: 'f',
  },
  {
    text: "He talked very nicely, he said everything is taken care, don't worry sir. After the call I realised I don't know what is taken care, by whom and till when. No reference number also. So again I have to call and explain from the beginning. Nice talking is not resolution.",
    score: 'detractor', resolution: 'no', reasons: ['next_steps_unclear', 'had_to_call_again'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: "Had a 10 minute argument about an outage credit with someone who wouldn't budge on $4. Four dollars. I've been here 11 years. I wasn't even after the money, I wanted somebody to say sorry. Instead I got the policy read to me. I'm porting all three lines out this weekend.",
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: "Years ago you could ring up and someone in the office would sort it. Now I press 2, then 1, then 4, and say my date of birth to a robot that doesn't understand Kerry people. Then another quarter of an hour in the queue. By the time I got the young fella I'd forgotten half of what I wanted. He found the missing payment, so it's not him I'm marking down.",
    score: 'detractor', resolution: 'yes', reasons: ['self_service', 'waiting_time'],
    cause: 'product', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: "The young woman I had last time told me the price would stay the same after the move. I asked her to confirm it and she did. Then the new contract came and it's 12.40 more per month. Rang again today and was told she 'probably meant the first three months'. I want what I was told or I want out.",
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept', 'contradictory_answers', 'price_increase'],
    cause: 'other_contact', contactReason: 'moving', channel: 'voice',
  },
];
