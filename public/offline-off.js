// Stands in the place of offline.js where the paper keeps nothing on readers' devices (OFFLINE=off).

export function keepWhatIsOpen() {}
