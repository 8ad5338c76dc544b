/** The least that Next can render: what a member's article is measured against. */
export default function EmptyRoute() {
  return <p>Empty</p>
}
