import QtQuick

// Loads one page after the other, each with properties of its own. Qt (6.11) never lets go of an object
// that was given to Loader.setSource, nor of what it holds: a few kilobytes a slide, for as long as the
// program runs. So it is given the same object each time, with other properties in it.
Loader {
    id: loader

    readonly property var given: ({})

    function load(page: url, properties: var): void {
        forget();
        Object.assign(given, properties);
        setSource(page, given);
    }

    function forget(): void {
        for (const name of Object.keys(given))
            delete given[name];
    }

    Component.onDestruction: forget()
}
