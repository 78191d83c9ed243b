/** How currencies are printed in the world's shops: sign or word to ISO 4217 codes, likeliest first. */

// One line per group: the prints (split by spaces, "_" stands for one), a tab-free "=" and the codes.
// A print that several countries share lists them all: the shop's country decides, never a guess.
// Sources: CLDR 45 currency symbols (narrow and standard), ISO 4217 names, and shops' own spelling.
const TABLE = `
€ euro euros = EUR
£ = GBP
$ ＄ = USD CAD AUD NZD SGD HKD TWD MXN CLP ARS COP UYU BBD BSD BZD JMD TTD XCD FJD NAD BMD KYD GYD LRD SBD SRD
us$ us_$ u$s = USD
ca$ can$ = CAD
c$ = CAD NIO
a$ au$ = AUD
nz$ = NZD
s$ sg$ = SGD
hk$ = HKD
nt$ nt = TWD
mx$ mex$ = MXN
cl$ clp$ = CLP
ar$ = ARS
col$ = COP
$u = UYU
r$ = BRL
rd$ = DOP
j$ = JMD
tt$ = TTD
bz$ = BZD
gy$ = GYD
fj$ = FJD
mop$ = MOP
pound = GBP
¥ ￥ = JPY CNY
円 yen = JPY
元 = CNY TWD
圆 人民币 rmb yuan = CNY
圓 = TWD HKD CNY
원 ₩ = KRW
₽ = RUB
р. руб. руб = RUB BYN
₴ грн. грн = UAH
br = BYN ETB
₸ тг. тг тенге = KZT
₾ = GEL
֏ = AMD
₼ = AZN
сом = KGS
сўм so'm s' = UZS
лв. лв = BGN
zł zl = PLN
kč kc = CZK
ft = HUF
lei leu = RON MDL
lek = ALL
kn = HRK
km км = BAM
дин. дин din. din dinara = RSD
ден = MKD
kr. kr = SEK NOK DKK ISK
sfr. sfr fr. = CHF
₺ tl = TRY
₪ ש״ח ש"ח = ILS
₹ = INR
₨ rs. rs = INR PKR LKR NPR MUR SCR
re = INR PKR LKR NPR
৳ tk = BDT
ரூ රු = LKR INR
nu. = BTN
؋ = AFN
฿ = THB
₫ đ = VND
₭ = LAK
៛ = KHR
ks = MMK
₱ = PHP
rp. rp = IDR
rm = MYR
₮ = MNT
ر.س ر.س. ريال = SAR
د.إ د.إ. dhs = AED
درهم dh = AED MAD
د.م د.م. = MAD
د.ك د.ك. kd = KWD
د.ب bd = BHD
ر.ع ر.ع. = OMR
ر.ق = QAR
د.أ د.ا jd = JOD
د.ت dt = TND
د.ج د.ج. da = DZD
ل.د = LYD
ل.ل = LBP
ل.س = SYP
ج.م ج.م. جنيه = EGP SDG
ج.س = SDG
e£ = EGP
id = IQD
﷼ = IRR
تومان = IRT
نافكا = ERN
ብር = ETB
₦ = NGN
gh₵ ₵ = GHS
ksh = KES
tsh = TZS
ush = UGX
fbu = BIF
rf = RWF MVR
r₣ = RWF
fg = GNF
cfa fcfa = XOF XAF
zk = ZMW
kwz kz = AOA
mt = MZN
db = STN STD
um = MRU MRO
kmf = KMF
esc = CVE PTE
vt = VUV
₡ = CRC
₲ gs. gs = PYG
s/. s/ = PEN
b/. = PAB
bs. bs = BOB VES
`;

// One letter means a currency only where it touches the number ("R8,499", "200Q", "1 890 Р").
const ONE_LETTER = `
R = ZAR
Р = RUB BYN
р = RUB BYN
Q = GTQ
P = PHP BWP GBP
L = RON MDL HNL ALL
K = PGK
D = GMD
`;

/** Prints in lower case to the currencies that they can mean. */
export const CURRENCY_PRINTS: ReadonlyMap<string, readonly string[]> = readTable(TABLE);

/** Single letters, case kept, that mean a currency only beside a number. */
export const CURRENCY_LETTERS: ReadonlyMap<string, readonly string[]> = readTable(ONE_LETTER);

function readTable(table: string): Map<string, readonly string[]> {
  const prints = new Map<string, readonly string[]>();
  for (const line of table.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' = ');
    for (const print of left.split(' ')) prints.set(print.replace('_', ' '), right.split(' '));
  }
  return prints;
}
