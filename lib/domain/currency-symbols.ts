/** How currencies are printed in the world's shops: sign or word to ISO 4217 codes, likeliest first. */

// One line per group: the prints (split by spaces, "_" stands for one), a tab-free "=" and the codes.
// A print that several countries share lists them all: the shop's country decides, never a guess.
// Sources: CLDR 45 currency symbols (narrow and standard), ISO 4217 names, and shops' own spelling.
const TABLE = `
€ euro euros = EUR
£ ￡ = GBP
$ ＄ = USD CAD AUD NZD SGD HKD TWD MXN CLP ARS COP UYU BBD BSD BZD JMD TTD XCD FJD NAD BMD KYD GYD LRD SBD SRD DOP
us$ us_$ u$s = USD
ca$ can$ cad$ = CAD
c$ = CAD NIO
a$ au$ = AUD
nz$ = NZD
s$ sg$ = SGD
hk$ = HKD
nt$ = TWD
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
원 ₩ ￦ = KRW
₽ = RUB
р. руб. руб = RUB BYN
₴ грн. грн = UAH
₸ тг. тг тенге = KZT
₾ = GEL
֏ = AMD
₼ = AZN
сом = KGS
сўм сум so'm soʻm so‘m so’m s' = UZS
сомони = TJS
лари = GEL
драм = AMD
манат = AZN TMT
lekë leke = ALL
лв. лв = BGN
zł = PLN
kč = CZK
lei leu = RON MDL
kn = HRK
км = BAM
дин. дин din. din dinara = RSD
ден = MKD
:- = SEK NOK
,- = NOK DKK SEK EUR CHF CZK
kr. kr = SEK NOK DKK ISK
sfr. sfr fr. = CHF
₺ = TRY
₪ ש״ח ש"ח = ILS
₹ = INR
₨ rs. = INR PKR LKR NPR MUR SCR
৳ = BDT
ரூ රු = LKR INR
nu. = BTN
؋ = AFN
฿ = THB
₫ đ = VND
₭ = LAK
៛ = KHR
₱ = PHP
rp. rp = IDR
₮ = MNT
ر.س ر.س. = SAR
ريال = SAR QAR OMR YER
ر.ي = YER
د.ع د.ع. = IQD
ریال = IRR
रू रु नेरू = NPR INR
د.إ د.إ. dhs = AED
درهم = AED MAD
د.م د.م. = MAD
د.ك د.ك. = KWD
د.ب = BHD
ر.ع ر.ع. = OMR
ر.ق = QAR
د.أ د.ا = JOD
د.ت = TND
د.ج د.ج. = DZD
ل.د = LYD
ل.ل = LBP
ل.س = SYP
ج.م ج.م. جنيه = EGP SDG
ج.س = SDG
e£ = EGP
﷼ = IRR
تومان = IRT
نافكا = ERN
ብር = ETB
₦ = NGN
gh₵ gh¢ ₵ = GHS
r₣ = RWF
cfa fcfa f_cfa = XOF XAF
₡ = CRC
₲ gs. = PYG
s/. s/ = PEN
b/. = PAB
bs. = BOB VES
`;

// Short ones that are also words, units or initials: a currency only in this very case, and only where
// they touch a number ("R8,499", "200Q", "1 890 Р", "39 900 Ft") or are all that a text says.
const SHORT = `
R = ZAR
Р р = RUB BYN
Q = GTQ
P = PHP BWP GBP
L = RON MDL HNL ALL
K = PGK MMK ZMW
D = GMD
Br BR = BYN ETB
zl = PLN
Kc = CZK
Ft FT = HUF
KM = BAM
Fr = CHF
TL = TRY
NT = TWD
Rs Re = INR PKR LKR NPR MUR SCR
Tk = BDT
Ks = MMK
RM = MYR
Dh DH Dhs DHS = AED MAD
KD = KWD
BD = BHD
JD = JOD
DT = TND
DA = DZD
ID = IQD
Lek = ALL
Esc = CVE PTE
FBu = BIF
FG = GNF
RF Rf = RWF MVR
ZK = ZMW
Kz = AOA
kwz = AOA
MT = MZN
Db = STN STD
UM = MRU MRO
Vt VT = VUV
KSh Ksh = KES
TSh = TZS
USh = UGX
Gs = PYG
Bs = BOB VES
`;

/** Prints in lower case to the currencies that they can mean. */
export const CURRENCY_PRINTS: ReadonlyMap<string, readonly string[]> = readTable(TABLE);

/** Short prints, case kept, that mean a currency only beside a number or all alone. */
export const SHORT_CURRENCY_PRINTS: ReadonlyMap<string, readonly string[]> = readTable(SHORT);

function readTable(table: string): Map<string, readonly string[]> {
  const prints = new Map<string, readonly string[]>();
  for (const line of table.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' = ');
    for (const print of left.split(' ')) prints.set(print.replace('_', ' '), right.split(' '));
  }
  return prints;
}
