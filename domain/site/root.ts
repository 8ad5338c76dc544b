/** The slug of the section that pages of the paper stand in (`/about`): it has no page and no name of its own. */
export const ROOT = ''
