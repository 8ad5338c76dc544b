/**
 * Letters that are drawn alike, folded to one: the Cyrillic and Greek twins of Latin letters, small capitals, and digits
 * that pass for letters. A part of Unicode's confusables (UTS 39), for the scripts that a name here may have.
 * By small letters: a twin of the capital counts too, so that a name has one key whatever its capitals.
 */
const TWINS: Record<string, string> = {
  а: 'a', в: 'b', е: 'e', ё: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ӏ: 'l', ԛ: 'q', ԝ: 'w',
  α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x', ω: 'w', γ: 'y',
  ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z',
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ɑ: 'a', ɡ: 'g',
  '0': 'o', '1': 'l', '3': 'e', '5': 's',
} // prettier-ignore

/** A display name's skeleton: two names that a reader could take for one another have the same. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{Z}\p{S}]/gu, '')
    .toLowerCase()
  const folded = [...plain].map((c) => TWINS[c] ?? c).join('')
  // i, l and I cannot be told apart in a sans; "rn" reads as m, "vv" as w.
  return folded.replace(/[il|]/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w')
}
