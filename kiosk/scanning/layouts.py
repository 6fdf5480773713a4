"""What keyboard layouts make of the keys of a US keyboard.

Taken from the tables of xkeyboard-config 2.35, keys alone and with Shift. Layouts that write
the same characters share one name; those that differ from the US one in nothing are left out.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from kiosk.scanning.facts import NO_TEXT

US: Final = "us"

_US_KEYS = (
    "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./",
    '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?',
)

# Dead keys are NO_TEXT.
_LAYOUTS: Final[Mapping[str, tuple[str, str]]] = {
    US: _US_KEYS,
    "uk": (
        "`1234567890-=qwertyuiop[]asdfghjkl;'#zxcvbnm,./",
        '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~ZXCVBNM<>?',
    ),
    "german": (
        "◌1234567890ß◌qwertzuiopü+asdfghjklöä#yxcvbnm,.-",
        "°!\"§$%&/()=?◌QWERTZUIOPÜ*ASDFGHJKLÖÄ'YXCVBNM;:_",
    ),
    "swiss_german": (
        "§1234567890'◌qwertzuiopü◌asdfghjklöä$yxcvbnm,.-",
        '°+"*ç%&/()=?◌QWERTZUIOPè!ASDFGHJKLéà£YXCVBNM;:_',
    ),
    "french": (
        "²&é\"'(-è_çà)=azertyuiop◌$qsdfghjklmù*wxcvbn,;:!",
        "~1234567890°+AZERTYUIOP◌£QSDFGHJKLM%µWXCVBN?./§",
    ),
    "swiss_french": (
        "§1234567890'◌qwertzuiopè◌asdfghjkléà$yxcvbnm,.-",
        '°+"*ç%&/()=?◌QWERTZUIOPü!ASDFGHJKLöä£YXCVBNM;:_',
    ),
    "belgian": (
        "²&é\"'(§è!çà)-azertyuiop◌$qsdfghjklmùµwxcvbn,;:=",
        "³1234567890°_AZERTYUIOP◌*QSDFGHJKLM%£WXCVBN?./+",
    ),
    "canadian": (
        "#1234567890-=qwertyuiop◌◌asdfghjkl;◌<zxcvbnm,.é",
        "|!\"/$%?&*()_+QWERTYUIOP◌◌ASDFGHJKL:◌>ZXCVBNM'.É",
    ),
    "spanish": (
        "º1234567890'¡qwertyuiop◌+asdfghjklñ◌çzxcvbnm,.-",
        'ª!"·$%&/()=?¿QWERTYUIOP◌*ASDFGHJKLÑ◌ÇZXCVBNM;:_',
    ),
    "latin_american": (
        "|1234567890'¿qwertyuiop◌+asdfghjklñ{}zxcvbnm,.-",
        '°!"#$%&/()=?¡QWERTYUIOP◌*ASDFGHJKLÑ[]ZXCVBNM;:_',
    ),
    "portuguese": (
        "\\1234567890'«qwertyuiop+◌asdfghjklçº◌zxcvbnm,.-",
        '|!"#$%&/()=?»QWERTYUIOP*◌ASDFGHJKLÇª◌ZXCVBNM;:_',
    ),
    "brazilian": (
        "'1234567890-=qwertyuiop◌[asdfghjklç◌]zxcvbnm,.;",
        '"!@#$%◌&*()_+QWERTYUIOP◌{ASDFGHJKLÇ◌}ZXCVBNM<>:',
    ),
    "italian": (
        "\\1234567890'ìqwertyuiopè+asdfghjklòàùzxcvbnm,.-",
        '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§ZXCVBNM;:_',
    ),
    "finnish": (
        "§1234567890+◌qwertyuiopå◌asdfghjklöä'zxcvbnm,.-",
        '½!"#¤%&/()=?◌QWERTYUIOPÅ◌ASDFGHJKLÖÄ*ZXCVBNM;:_',
    ),
    "danish": (
        "½1234567890+◌qwertyuiopå◌asdfghjklæø'zxcvbnm,.-",
        '§!"#¤%&/()=?◌QWERTYUIOPÅ◌ASDFGHJKLÆØ*ZXCVBNM;:_',
    ),
    "norwegian": (
        "|1234567890+\\qwertyuiopå◌asdfghjkløæ'zxcvbnm,.-",
        '§!"#¤%&/()=?◌QWERTYUIOPÅ◌ASDFGHJKLØÆ*ZXCVBNM;:_',
    ),
    "icelandic": (
        "◌1234567890ö-qwertyuiopð'asdfghjklæ◌+zxcvbnm,.þ",
        '◌!"#$%&/()=Ö_QWERTYUIOPÐ?ASDFGHJKLÆ◌*ZXCVBNM;:Þ',
    ),
    "dutch": (
        "@1234567890/°qwertyuiop◌*asdfghjkl+◌<zxcvbnm,.-",
        "§!\"#$%&_()'?◌QWERTYUIOP◌|ASDFGHJKL±◌>ZXCVBNM;:=",
    ),
    "estonian": (
        "◌1234567890+◌qwertyuiopüõasdfghjklöä'zxcvbnm,.-",
        '◌!"#¤%&/()=?◌QWERTYUIOPÜÕASDFGHJKLÖÄ*ZXCVBNM;:_',
    ),
    "lithuanian": (
        "`ąčęėįšųū„“-žqwertyuiop[]asdfghjkl;'\\zxcvbnm,./",
        '~ĄČĘĖĮŠŲŪ()_ŽQWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?',
    ),
    "polish": (
        "˙1234567890+'qwertzuiopżśasdfghjklłąóyxcvbnm,.-",
        '◌!"#$%&/()=?*QWERTZUIOPńćASDFGHJKLŁęźYXCVBNM;:_',
    ),
    "czech": (
        ";+ěščřžýáíé=◌qwertzuiopú)asdfghjklů§◌yxcvbnm,.-",
        "◌1234567890%◌QWERTZUIOP/(ASDFGHJKL\"!'YXCVBNM?:_",
    ),
    "slovak": (
        ";+ľščťžýáíé=◌qwertzuiopúäasdfghjklô§ňyxcvbnm,.-",
        '◌1234567890%◌QWERTZUIOP/(ASDFGHJKL"!)YXCVBNM?:_',
    ),
    "hungarian": (
        "0123456789öüóqwertzuiopőúasdfghjkléáűyxcvbnm,.-",
        "§'\"+!%/=()ÖÜÓQWERTZUIOPŐÚASDFGHJKLÉÁŰYXCVBNM?:_",
    ),
    "croatian": (
        "`1234567890'+qwertzuiopšđasdfghjklčćžyxcvbnm,.-",
        '~!"#$%&/()=?*QWERTZUIOPŠĐASDFGHJKLČĆŽYXCVBNM;:_',
    ),
    "romanian": (
        "„1234567890-=qwertyuiopăîasdfghjklșțâzxcvbnm,./",
        "”!@#$%^&*()_+QWERTYUIOPĂÎASDFGHJKLȘȚÂZXCVBNM;:?",
    ),
    "turkish": (
        '"1234567890*-qwertyuıopğüasdfghjklşi,zxcvbnmöç.',
        "é!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİ;ZXCVBNMÖÇ:",
    ),
    "turkish_f": (
        "+1234567890/-fgğıodrnhpqwuieaütkmlyşxjövcçzsb.,",
        "*!\"^$%&'()=?_FGĞIODRNHPQWUİEAÜTKMLYŞXJÖVCÇZSB:;",
    ),
    "greek": (
        "`1234567890-=;ςερτυθιοπ[]ασδφγηξκλ◌'\\ζχψωβνμ,./",
        '~!@#$%^&*()_+:ΣΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ◌"|ΖΧΨΩΒΝΜ<>?',
    ),
    "bulgarian": (
        "(1234567890-.,уеишщксдзц;ьяаожгтнвмч„юйъэфхпрлб",
        ')!?+"%=:/–№$€ыУЕИШЩКСДЗЦ§ѝЯАОЖГТНВМЧ“ЮЙЪЭФХПРЛБ',
    ),
    "russian": (
        "ё1234567890-=йцукенгшщзхъфывапролджэ\\ячсмитьбю.",
        'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ/ЯЧСМИТЬБЮ,',
    ),
    "ukrainian": (
        "'1234567890-=йцукенгшщзхїфівапролджєґячсмитьбю.",
        'ʼ!"№;%:?*()_+ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄҐЯЧСМИТЬБЮ,',
    ),
    "hebrew": (
        ";1234567890-=/'קראטוןםפ][שדגכעיחלךף,\\זסבהנמצתץ.",
        '~!@#$%^&*)(_+QWERTYUIOP}{ASDFGHJKL:"|ZXCVBNM><?',
    ),
    "dvorak": (
        "`1234567890[]',.pyfgcrl/=aoeuidhtns-\\;qjkxbmwvz",
        '~!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_|:QJKXBMWVZ',
    ),
    "colemak": (
        "`1234567890-=qwfpgjluy;[]arstdhneio'\\zxcvbkm,./",
        '~!@#$%^&*()_+QWFPGJLUY:{}ARSTDHNEIO"|ZXCVBKM<>?',
    ),
    "bepo": (
        "$\"«»()@+-/*=%bépoè◌vdljzwauie,ctsrnmçàyx.k'qghf",
        "#1234567890°`BÉPOÈ!VDLJZWAUIE;CTSRNMÇÀYX:K?QGHF",
    ),
}

LAYOUTS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        name: dict(zip("".join(_US_KEYS), "".join(keys), strict=True))
        for name, keys in _LAYOUTS.items()
    }
)
"""By a layout's name: what it writes where a US keyboard writes a character."""

_FIT = 0.9  # so many of the keys, at least, fit the layout that is named
_OTHER_LEVEL = dict(zip("".join(_US_KEYS), "".join(_US_KEYS[::-1]), strict=True))


def garbled(text: str, layout: str) -> str:
    """What a machine with `layout` writes when a scanner set to the US sends `text`."""
    keys = LAYOUTS[layout]
    return "".join(keys.get(letter, letter) for letter in text)


def layout_between(keys: str, typed: str, *, caps_lock: bool = False) -> str | None:
    """The layout that makes `typed` of keys on which `keys` stands on a US keyboard.

    Both have one character for each key. "" when no layout fits; None when nothing can be
    told, because the keys are unknown or several layouts write them so. With `caps_lock` the
    other character of a key fits too; capitals and small letters are always the same.
    """
    pairs = _pairs(keys, typed)
    if not pairs:
        return None
    best = layouts_between(keys, typed, caps_lock=caps_lock)
    return best[0] if len(best) == 1 else None if best else ""


def layouts_between(keys: str, typed: str, *, caps_lock: bool = False) -> tuple[str, ...]:
    """All layouts that fit best; see `layout_between`."""
    pairs = _pairs(keys, typed)
    scores = {name: _score(pairs, keys, caps_lock) for name, keys in LAYOUTS.items()}
    most = max(scores.values())
    if not pairs or most < _FIT * len(pairs):
        return ()
    return tuple(name for name, score in scores.items() if score == most)


def _pairs(keys: str, typed: str) -> list[tuple[str, str]]:
    return [
        (key, letter)
        for key, letter in zip(keys, typed, strict=False)
        if key in _OTHER_LEVEL and letter != NO_TEXT
    ]


def _score(pairs: Sequence[tuple[str, str]], layout: Mapping[str, str], caps_lock: bool) -> int:
    return sum(
        _same(layout[key], letter) or (caps_lock and layout[_OTHER_LEVEL[key]] == letter)
        for key, letter in pairs
    )


def _same(expected: str, letter: str) -> bool:
    return expected.casefold() == letter.casefold()
