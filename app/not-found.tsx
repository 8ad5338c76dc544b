/**
 * Next renders this into every page, in case: so it asks nothing and brings no style. Readers see page-not-found instead,
 * which the server puts in its place.
 */
export default function NotFoundRoute() {
  return <h1>404</h1>
}
