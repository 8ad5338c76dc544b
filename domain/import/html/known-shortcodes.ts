/** Shortcodes that are read; all others stay the text that they are. */
export const READ = new Set(['caption', 'wp_caption', 'gallery', 'embed', 'youtube', 'vimeo', 'video', 'audio', 'playlist'])

// Names without a hyphen or underscore that well-known plugins and WordPress.com give a meaning: as prose they are rare.
export const WELL_KNOWN = new Set([
  ...['adrotate', 'blockquote', 'button', 'column', 'columns', 'contact', 'dropcap', 'ezcol', 'fusion', 'googlemaps', 'gravityform'],
  ...['instagram', 'jwplayer', 'layerslider', 'mailpoet', 'ngg', 'nggallery', 'ninja', 'pdf', 'polldaddy', 'portfolio', 'products'],
  ...['pullquote', 'recaptcha', 'rev', 'sitemap', 'slideshare', 'slideshow', 'soundcloud', 'spoiler', 'tabs', 'ted', 'toc', 'toggle'],
  ...['tweet', 'twitter', 'wpforms', 'wpvideo', 'videopress', 'polls', 'poll', 'flickr', 'dailymotion', 'scribd', 'archives', 'code'],
])
