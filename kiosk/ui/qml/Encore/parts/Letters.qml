pragma Singleton

import QtQuick
import Encore

// How wide bold words are, without laying them out: where many texts move or change at once, each
// gets the largest of a few sizes at which it surely has room. FitText measures more closely, and
// takes twenty times as long.
FontMetrics {
    id: letters

    // From line to line, in sizes of the type, as PaperText has it.
    readonly property real line: Theme.sansLine * 0.9

    // The width of one line, in sizes of the type.
    function wide(text: string): real {
        return letters.advanceWidth(text) / 100;
    }

    // Whether words fit when they are broken between each other: a line leaves less than the widest
    // word empty.
    function fits(text: string, size: real, width: real, height: real): bool {
        const lines = Math.floor(height / (size * line) + 0.02);
        // Letters of whole pixels are a little wider than these.
        const room = width * 0.95 / size;
        const all = wide(text);
        if (all <= room)
            return lines > 0;
        if (lines < 2)
            return false;
        let widest = 0;
        for (const word of text.split(/[ -]/))
            widest = Math.max(widest, wide(word));
        return widest <= room && all + (lines - 1) * widest <= lines * room;
    }

    // The first of `sizes` at which words fit, or the last.
    function size(text: string, width: real, height: real, sizes: var): real {
        for (let place = 0; place < sizes.length - 1; place++) {
            if (fits(text, sizes[place], width, height))
                return sizes[place];
        }
        return sizes[sizes.length - 1];
    }

    // Words that are wider than their place at this size may be broken, with a hyphen, between
    // syllables: before the consonant, or those spoken as one, that leads to the next vowel.
    function broken(text: string, size: real, width: real): string {
        const between = /([aeiouyäöüåáéíóúàèòêôæø])([^aeiouyäöüåáéíóúàèòêôæø]*?)(?=(?:sch|ch|ck|th|ph|qu|[bcdfgkpt][lr]|[^aeiouyäöüåáéíóúàèòêôæø])[aeiouyäöüåáéíóúàèòêôæø])/gi;
        return text.replace(/[^ -]+/g, word => {
            if (wide(word) * size <= width * 0.95)
                return word;
            return word.replace(between, "$1$2\u00ad").replace(/^(.)\u00ad/, "$1");
        });
    }

    font.family: Theme.sans
    font.weight: Font.Bold
    font.pixelSize: 100
}
