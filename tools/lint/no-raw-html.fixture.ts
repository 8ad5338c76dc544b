import type { Samples } from '#tools/lint/testing/check-rule.ts'

export const noRawHtmlSamples: Samples = {
  good: [
    ['components/ui/button.tsx', 'const b = <button title="innerHTML">{text}</button>'],
    ['public/reader.js', 'element.textContent = text; element.append(child)'],
    ['server/send.ts', 'response.write(chunk)'],
  ],
  bad: [
    ['components/ui/button.tsx', 'const b = <p dangerouslySetInnerHTML={{ __html: text }} />', ['raw']],
    ['components/ui/button.tsx', "const props = { 'dangerouslySetInnerHTML': { __html: text } }", ['raw']],
    ['components/ui/frame.tsx', 'const f = <iframe srcDoc={text} />', ['raw']],
    ['public/reader.js', 'element.innerHTML = text', ['raw']],
    ['public/reader.js', "element['outerHTML'] = text", ['raw']],
    ['public/reader.js', "element.insertAdjacentHTML('beforeend', text)", ['raw']],
    ['public/reader.js', 'document.write(text)', ['raw']],
  ],
}
