// Documentation/FORMAT.md word for word: a test compares them, and writes this file with RECORD=1.

/// The description of a case's format, which goes with every bag.
public enum FormatDocument {
  // swift-format-ignore
  /// The document.
  public static let text = #"""
# The format of a case

This document says how a case lies on disk. It is complete: with it alone a stranger can read a case,
check it and add to it, without the program that made it. It holds for format 1.

A case is a folder:

    bpjs-2021/
      ledger.jsonl        the truth: one JSON object a line, only ever appended to
      evidence/3f/3fa9…   files, named by the SHA-256 of their bytes
      torn-…              perhaps: what a power cut left (section 11)
      allowed_signers     perhaps: whose keys seals are signed with (section 19)
      authorities.pem     perhaps: the certificates of those who stamp times (section 19)
      .kronologi/         perhaps: an index; it holds nothing of its own and may be deleted at any time

Folders are made with mode 0700 and files with 0600, evidence with 0444. Modes prove nothing and are
not checked. In git the two lines `*.jsonl -text` and `evidence/** -text` of a `.gitattributes` keep
the bytes as they are.

"Must" is said of whoever writes. "Is refused" is said of a reader: it stops before that line.

## 1. The line

This is entry 1 of a case, to the byte (one line, 481 bytes and a newline):

```json
{"author":"mila","changes":[{"id":"case","kind":"case","now":{"language":"id","title":"Dugaan kebocoran data BPJS Kesehatan","zone":"Asia/Jakarta"},"was":null}],"clock":"set","command":"new bpjs-2021 --title \"Dugaan kebocoran data BPJS Kesehatan\"","entry":1,"format":1,"previous":"0000000000000000000000000000000000000000000000000000000000000000","program":"kronologi 0.1.0","time":"2026-11-23T08:00:00Z","hash":"08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904"}
```

A line is made in three steps:

1. Write the entry, without `hash`, as canonical JSON (section 2).
2. Take the SHA-256 of these bytes. It is the hash of the line.
3. Replace the closing brace by `,"hash":"`, the hash as 64 lower-case hexadecimal digits, and `"}`.
   Add a newline (0A).

So the last 75 bytes before the newline are always `,"hash":"<64 hex>"}`. The line as a whole is not
canonical JSON, since `hash` stands last whatever its place in the alphabet. A tool that sorts the
keys of the whole line breaks the ledger.

The file is UTF-8, without a byte order mark. Every line ends in one newline, also the last. There are
no empty lines and no comments.

A line has at most 16 MiB (16,777,216 bytes) without its newline.

## 2. Canonical JSON

The body of a line is JSON (RFC 8259) in the form of RFC 8785, with limits that leave no choice open:

* No space outside texts.
* Keys are made of `a` to `z`, `0` to `9`, `_`, `.` and `-`, and are not empty. In every object they
  rise by their bytes, and none stands twice.
* Texts escape `"` as `\"`, `\` as `\\`, and the control characters U+0000 to U+001F: `\b \t \n \f \r`
  where there is a short form, else `\u00xx` with lower-case digits. Nothing else is escaped: not `/`,
  not U+007F, not é, not 😀.
* Texts are valid UTF-8, so they hold no lone surrogates. They are kept as typed: no normal form
  is imposed, and two texts are equal when their bytes are equal.
* Numbers are integers from −9007199254740991 to 9007199254740991, without fraction or exponent,
  without leading zeros; nought is `0`, never `-0`. An amount with a unit is a text.
* A text or key has at most 1 MiB (1,048,576 bytes) of UTF-8 once its escapes are undone.
* Objects and lists stand at most 16 deep in one another. The entry itself is the first.

Python writes this form with
`json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))`.

## 3. The hash and the chain

`hash` is the SHA-256 of the line without its last 75 bytes, with `}` put back. For line 7:

    { sed -n 7p ledger.jsonl | head -c -76; printf '}'; } | sha256sum

(76, since `sed` prints the newline too. `head -c -76` is that of GNU.) Everywhere else:

    python3 -c 'import hashlib,sys; print(hashlib.sha256(open("ledger.jsonl","rb").read().split(b"\n")[int(sys.argv[1])-1][:-75]+b"}").hexdigest())' 7

`previous` is the hash of the line before. In entry 1 it is 64 zeros. `entry` is the number of the
line, from 1. `hash` is not a key of the body: a body that has one is refused.

## 4. The keys of an entry

Always there:

| key | holds |
|---|---|
| `author` | text: who did it, as they said themselves |
| `changes` | list of changes (section 5); `[]` only beside `seal` |
| `command` | text: the words as understood, without the program's name; of a script `run NAME`, of standard input `run -` |
| `entry` | integer: the number of the line |
| `previous` | text: the hash of the line before |
| `program` | text: what wrote it, with its version |
| `time` | text: when, as the clock said, whole seconds UTC: `2026-11-23T08:00:00Z`. It may run backwards |

There only where they say something:

| key | holds |
|---|---|
| `clock` | text `set`: the time was set by hand and not by a clock |
| `from` | in entry 1 of a redacted copy, object: `case`, the hash of entry 1 of the case from which it was made, `entry` and `hash`, that case's last line then (section 17) |
| `format` | integer: the format from this line on; `1` in entry 1 |
| `part` | integer: which part of an act this is, from 1 (section 7) |
| `ids` | list of `[old, new]`: records that an act which `origin` names had under other numbers (section 18) |
| `origin` | object: `author`, `entry`, `hash` and `time` of the line from which the act was entered again (section 18) |
| `parts` | integer: how many parts the act has; in its last only |
| `reverses` | integer: the number of the act that this one takes back (section 8) |
| `seal` | object: what bears out how far the ledger had come (section 19) |
| `sources` | list of `{"name":…,"role":…,"sha256":…}`: the files from which the act was made, in the vault; the role is `script`, `data` or `rules` |
| `why` | text: why |

Reserved for later: `merges`.

A key of the two tables that is of another type is refused. A key that stands in neither is kept and
changes nothing: what a case is never depends on it.

## 5. Changes

A change is an object with `id` (text), `kind` (text), `was` and `now` (an object or null, not both
null). It may also have `why` (text) and `line` (integer: the line of the script or data that made it).
Other keys of a change are kept and change nothing.

| deed | `was` | `now` | fits where |
|---|---|---|---|
| create | null | the record; no member is null, `""`, `[]` or `{}` | the id was never used |
| edit | the changed fields as they were | the same keys as they become | the record stands, and each field is as `was` says |
| retire | the whole record | null | the record stands and is `was` |
| restore | null | the whole record | the id is retired, and the record was `now` when it went |

* A record is an object of fields. A field that says nothing is not there. In `was` and `now` of an edit
  null stands for "not there"; `""`, `[]` and `{}` never stand in `now`.
* `was` and `now` of an edit have the same keys, at least one, and each key differs in the two.
* All values are written whole and compared by their bytes, lists and objects too. Nothing is merged:
  the fold has this one rule.
* The `kind` of a change is that of the record.
* The changes of an act apply in order; a later one sees the earlier.
* A retired record stays readable. Its id is never given to another record.

Whoever folds these changes, act by act, has the case. The program that computes an `undo` may look
into lists that are sets (section 9), so as to take out one element and leave those that came later;
what it writes is again `was` and `now` of the whole list.

A change that does not fit means that the ledger was written by a faulty program or a forger. Hashes
do not show it, only the fold does. A reader stops there and says which entry it is.

## 6. Ids and labels

The case itself is the record `case`, made by entry 1. Every other id is the letter of its kind and a
number from 1 without leading zeros: `E12`. A writer gives the next number after the highest that an
act ever created, retired or not; the numbers of void lines (section 7) are free again.

References between records are always ids as text. `label` is a name of a record's own,
`[a-z0-9][a-z0-9._-]*`, at most 64 characters, unique in the case over all kinds and retired records
too. A retired record keeps its label.

## 7. Acts, parts and void runs

An act is what one person did at once. It is one line, or several lines one after another, and it is named
by the number of its first line.

An act of more than 1,000 changes, or of more than 1 MiB of changes, must be cut into parts. A single
change is never cut. Each part has `part`, counted from 1; the last also has `parts`, which commits
the act. Every part repeats `author`, `time`, `command`, `why`, `clock`, `sources` and `reverses`;
where they differ, the last part counts.

    line   part  parts
    17     1     –      }
    18     2     –      }  the act 17
    19     3     3      }
    20     –     –         the act 20
    21     1     –      }  void for ever: part 3 never came
    22     2     –      }
    23     –     –         the act 23

A line of a run belongs to it where its `part` is one more than that of the line before; any other line
breaks the run off, and so do `parts` that are not equal to `part`. The lines of a run that was broken
off, or that the end of the file leaves open, are void: they count for nothing and for ever, though
they stay in the chain. Nobody removes them. A `part` that continues no run is void by itself.

## 8. What takes back what

An act with `reverses` takes another act back by ordinary changes that do the contrary. The fold does
not look at `reverses`. It says which acts are *effective*: an act is effective until an effective act
reverses it. Judge from the newest act to the oldest. So where act 5 reverses 3 and act 6 reverses 5,
act 3 is effective again and 5 is not. `reverses` of a number that is no earlier act means nothing.

The undo of a create is a retire; of a retire, a restore; of an edit, an edit. Records of the kind
`custody` are never edited, retired or restored: a mistake is corrected by a further record.

## 9. Kinds and fields

Types of values:

| type | in JSON |
|---|---|
| text | a text, not empty |
| *word* of a list | one of the words given here, as a text |
| open word | a text; the words in use make the list |
| date | a text in EDTF (section 10) |
| flag | `true`, else not there |
| integer | an integer |
| ref to K | the id of a record of the kind K, as a text |
| set of T | a list of T, each element once; order is as entered and says nothing |
| list of T | a list of T; order counts |
| citation | `{"exhibit":"X3"}` or `{"at":"par. 9","exhibit":"X3"}` |
| participation | `{"actor":"A4"}` or `{"actor":"A5","role":"regulator"}` |

The same elements of a set in another order are no change. The last element removed leaves no field.

`case`, id `case`: `title` text · `reference` text, the file number · `summary` text · `zone` IANA time
zone, always written · `language` word: id, en; always written · `investigators` set of ref to actor ·
`closed` date; while it stands, the one change allowed is to take it away.
Required: title.

`actor`, A: `name` text · `type` word: person, organization, account, group, platform, unknown ·
`roles` set of open word · `aliases` set of text, the first being the short name · `identifiers` set of
text, `scheme:value` · `protected` flag: never to be named. Required: name or label.

`asset`, D: `name` text · `type` word: dataset, system, website, url, device, credential, document ·
`identifier` text · `fields` set of text: what a dataset exposes · `custodian` ref to actor.
Required: name.

`exhibit`, X: `title` text · `type` word: file, web-page, post, message, screenshot, image, recording,
document, statement, dataset, report · `url` text · `archived` text · `publisher` ref to actor ·
`byline` text · `published` date · `grade` a letter A–F and a digit 1–6 · `derives` set of ref to exhibit:
what it reprints, mirrors, translates or was made from · `files` set of
`{"media":…,"name":…,"sha256":…,"size":…}`: bytes in the vault (section 13), `size` an integer. Required: title.

`custody`, K: `exhibit` ref to exhibit · `act` word: collected, received, transferred, examined, copied,
returned, released, verified, destroyed · `from` ref to actor · `to` ref to actor · `when` date ·
`place`, `method`, `purpose`, `condition` text · `sha256` 64 lower-case hexadecimal digits.
Required: exhibit, act.

`event`, E: `when` date · `text` text · `type` word: offence, discovery, disclosure, response, legal,
technical · `actors` set of participation · `assets` set of ref to asset · `exhibits` set of citation ·
`status` word: alleged, reported, corroborated, confirmed, refuted · `place` text · `sequence` integer,
its place within the day · `highlight` flag. Required: text.

`claim`, C: `claimant` ref to actor · `for` ref to actor, for whom the speaker speaks · `stance` word:
asserts, suspects, confirms, denies, qualifies, undecided, retracts, declines, silent · `hedge` text ·
`question` ref to question · `value` text: as typed, but a date in EDTF, an actor as id, a yes or no as
`yes` or `no`, a choice as the question spells it · `holds` date, when it is said to be so · `words`
text, a clause; of a denial, what is denied · `quote` text, verbatim · `said` date · `exhibits` set of
citation · `via` list of ref to actor, nearest the speaker first · `about` ref to event or claim ·
`grade` as of an exhibit. Required: claimant, stance.

`question`, Q: `text` text · `expects` word: number, text, date, boolean, choice, actor · `choices`
list of text · `many` flag: several answers may hold together · `unit` text · `answer` as a claim's
`value` · `because` set of ref to claim. Required: text.

`link`, L: `from` ref to actor · `relation` open word · `to` ref to actor · `post` text · `since` date ·
`until` date · `exhibits` set of citation. Required: from, relation, to.

`task`, T: `text` text · `owner` ref to actor · `due` date, only where typed · `state` word: open, done,
dropped · `for` ref to actor, to whom it is owed · `rule` word of the program's table of laws · `starts`
ref to event · `met` ref to event. Required: text.

`note`, N: `text` text · `on` set of ref to any record. Required: text.

All kinds share: `label` (section 6) · `tags` set of text, letters, digits, `-`, `_` and `.`, without `#` ·
`tlp` word: red, amber+strict, amber, green, clear · `supersedes` set of ref to records of the same
kind that this one corrects · `translations` an object from field and language to text:
`{"text.en":"…"}` · `typed` an object from a date field to the words as typed, where they differ from
EDTF: `{"when":"Jumat (21/5/2021)"}` · `other` list of `[name, value]`: columns of an import that no
field takes.

A report that was handed over is an exhibit of type `report` whose first custody record is `released`. Its `other` may hold
`["report",NAME]`, `["head","<entry>:<hash>"]` and `["options",WORDS]`: of what it tells (section 15).

No default is ever stored. A reader keeps and shows fields, kinds and words that it does not know;
nobody but a later version of this document makes field names.

## 10. Dates

A date is one text in EDTF (ISO 8601-2:2019, levels 0 and 1; level 2's sets and masks are read and
kept): `2021-05-21`, `2021-05`, `2021~`, `2021-05-XX`, `2021-05-12T14:30:00+07:00`,
`2021-05-12/2021-05-20`, `2021-05-12/..`, `2021-21`. `a/b` is the whole stretch, `[a..b]` one day
within it. A time always has its offset, so a later change of the case's zone moves nothing. Where
nothing is known the field is not there. How dates are ordered and bounded is the program's concern;
a reader of the ledger may take them as text.

## 11. Opening

Read from line 1. A line is *sound* where all of this holds: it ends in a newline; it has at most 16
MiB; its last 75 bytes are `,"hash":"<64 hex>"}`; that hash is right; the body is canonical and
within the limits; it has all keys that are always there, and no known key of another type;
`format`, if it is there, is 1; `entry` is its number; `previous` is the hash of the line before. A
case has at least entry 1.

Let the *rest* be what follows the last sound line. It is one of these, tried in this order:

* *Nothing.* All is well.
* *Unterminated*: it would be a sound line if a newline followed. Whoever holds the lock adds
  the newline, and says so.
* *Newer*: it begins with a line whose hash, `entry` and `previous` hold and whose `format` is not 1. A
  reader stops there with a sentence, and writes nothing. All later formats keep sections 1 to 3,
  `entry`, `previous` and `format`.
* *Torn*, by a power cut in the middle of a write. Cut the rest at its newlines into pieces, each without
  its newline. It is torn when of every piece both hold: it does not end in `,"hash":"<64 hex>"}`, nor
  in that and one byte more; and either no newline followed it, or it holds a run of at least 16 NULs.
  A piece of more than 16 MiB was never a line; a reader may judge it in smaller pieces. Where an
  index has seen entries in the rest, it is not torn; nor is it where no line is sound, since a ledger gets
  its name when entry 1 is whole. Whoever holds the lock moves the torn
  bytes to a file `torn-<entry>-<YYYYMMDDTHHMMSSZ>` beside the ledger (`-2`, `-3`, … follow where the
  name is taken), makes sure of it, cuts the ledger after the last sound line, and says so.
* *Damaged*: anything else. Nobody removes a byte. Reading ends at the last sound line, and nothing
  is written until somebody has looked.

Why so: a write is acknowledged only when it is on the disk. A line that ends in a hash, or in a hash
and one changed byte, may have been acknowledged; it is never moved aside.

A reader of a sound line that finds an item of `changes` or `sources` without the shape of section 4 or 5,
or a change that does not fit, stops there as at damage.

## 12. Writing

* Open `ledger.jsonl` and take an exclusive `flock` on it: on that file, not on another. Then compare the
  open file with what the path names now (device and inode); where they differ, somebody replaced the file.
  Start again.
* Read to the end, under the lock. Complete or move the rest as section 11 says. Refuse to write after
  damage.
* Write all lines of the act at the end of the file, in one go where that can be. Then `fdatasync`. Only then
  say that it is done. Where a write falls short (a full disk), cut the file back to where the act began,
  while the lock is held.
* Give the lock back by closing the file.
* Never rename, replace, sort or rewrite the file.

A new case is written aside and linked to its name when it is whole, so that there is never a ledger
without entry 1. A writer must not write a line that section 11 would not call sound. It must check
each `was` against the fold, and that references name records that are there.

Another program may append in this way. It must hold the lock throughout. It puts its own name in `program`.
An index that lies beside the ledger finds the new lines by itself.

## 13. The vault

`evidence/` holds bytes by their SHA-256: first two digits, `/`, all 64 digits, without extension; the same
bytes once, whoever names them. A file is written without a name, or aside under one that begins with a dot,
gets mode 0444, is brought to the disk, is read again from there, and only then linked to its digest, so
whatever bears a digest as its name is whole. Then its folder is brought to the disk, and only then a line of
the ledger names it. It is never changed and never removed. What no entry names is harmless: it was left by an
act that failed. A name that begins with a dot was left by a writer that was ended; it may be removed when nobody
writes. `evidence/`, the folders in it and the files are no symbolic links; a reader follows none.

An item of `files` says what was found:

| key | holds |
|---|---|
| `name` | text: the file's name without the folders above it. Names from outside never make a path |
| `size` | integer: how many bytes |
| `media` | text: the media type, told by the first bytes and not by the name; `text/plain` for other UTF-8, else `application/octet-stream` |
| `sha256` | 64 lower-case hexadecimal digits, under which the bytes lie in the vault |
| `sha1`, `md5` | hexadecimal digits; only where they were asked for, to compare with old lists |
| `at` | text: the absolute path where the file lay. Where it stands the bytes are *not* in the vault: only their digests were taken |

The bytes of an exhibit may be gone where a custody record with the act `destroyed`, which none corrects by
`supersedes`, says so of every exhibit that names them. Otherwise they must be there, also those of a retired exhibit
and those which an edit took out of `files`: the past still names them. What only void lines name need not be there.
To check it:

    (cd evidence && find . -type f ! -name '.*' | while read f; do echo "${f##*/}  $f"; done | sha256sum -c --quiet)

## 14. What the chain does not show

* That whole lines were cut from the end. Keep `entry:hash` of the last line elsewhere, as every report prints
  it, and compare.
* That all was written anew by somebody who computed all hashes again. Only a hash kept elsewhere shows it.
* Who wrote it. `author` is what somebody said. Only a seal (section 19) shows who stands for it.
* When. `time` is what a clock said, or, beside `"clock":"set"`, what somebody set. Only a time stamp (section 19)
  shows that something was there by then.
* That what is written is true, or that a change fits: fold it.

## 15. What a verifier says

`verify` gives each thing that is wrong a word, the first entry of which it holds, and the last where there are more. The
words are stable; `--json` prints them as `kind`.

| word | the ledger: what stands after the last sound line |
|---|---|
| `altered` | a line does not end in its hash, or its bytes are not those of which the hash was taken |
| `malformed` | its hash is right, and yet it is no entry: not canonical, beyond a limit, a key of the wrong type |
| `reformatted` | read as any JSON and written canonically it has its hash: the same facts in other bytes (another order of keys, blanks, escapes, CR before the newline, one entry over many lines) |
| `reordered` | the entry that comes next stands further down |
| `missing` | entries are gone from between others, or there is no entry at all |
| `repeated` | an entry that stands above stands again |
| `inserted` | a line is no entry, and the entry that comes next stands after it |
| `forked` | two lines have the same `previous`, or the marks of a merge (`<<<<<<<`) stand in the file |
| `foreign` | a line's own hash is right and its `previous` is that of no line above: it, or the one before it, was written anew |
| `unfinished` | torn bytes (section 11) |
| `unterminated` | the last line lacks its newline |
| `newer` | a format that is not known |
| `cut` | a witness has seen an entry after the last one |
| `rewritten` | a witness has seen another hash of an entry |
| `seal-invalid` | a seal that can't be read, whose signature or time stamp does not hold, or that is of another case |

| word | what only the fold shows |
|---|---|
| `misfit` | a change that does not fit the record as the entries before left it (section 5) |
| `dangling` | a reference to a record, or a `reverses` of an act, that never was |

| word | the vault |
|---|---|
| `evidence-missing` | a file that an entry names is not there |
| `evidence-altered` | it has other bytes |
| `evidence-unreadable` | it can't be read, or is no regular file |

| word | the bag in which the case lies (section 16), without an entry |
|---|---|
| `bag` | a file of it is not as its manifests say, or is in none |

Lines of void runs (section 7) and files that nothing names are told beside, and are no fault.

A *witness* is whoever has seen a head: an index that lies beside the ledger, an `entry:hash` that was kept
elsewhere, every seal that holds by itself (section 19), and every living exhibit whose `other` holds `["head","<entry>:<hash>"]` at the end, as a report
has that was handed over. All is sound up to the entry before the first that is wrong; after a fork that is the
last entry both histories share, and of a ledger that was written anew it is the last entry that a witness
has seen as it is.

## 16. Bags

A case is handed over as a bag (BagIt 1.0, RFC 8493), which says of every byte what it must be:

    serahan/
      bagit.txt                 what makes the folder a bag; written last
      bag-info.txt              Source-Organization, Bagging-Date, External-Description (the title),
                                External-Identifier, Internal-Sender-Identifier, Payload-Oxum
      manifest-sha256.txt       the SHA-256 of every file under data/
      tagmanifest-sha256.txt    that of the three files above
      data/
        ledger.jsonl            the ledger up to its last sound line, the same bytes
        evidence/3f/3fa9…       the vault: what the ledger names, and nothing else
        reports/…               reports in the case's language, personal data masked
        FORMAT.md               this document

`External-Identifier` is the hash of entry 1, by which a case is known whatever its folder is called, a space, and
`entry:hash` of the last line. A path in a manifest has `%25`, `%0D` and `%0A` for `%` and the two line ends, and no
other escape. What was destroyed by order (section 13) may lack. `torn-…` files and the index stay behind.

`data/` is a case: whoever opens the bag, or that folder, reads it where it lies. Nobody writes into a bag, not even
an index. A case goes on from a bag in a folder of its own, with the same ledger and the same files; each of them is
compared with its digest while it is copied, and the next line follows the last. Nothing in the ledger says so: a
case that went on from one bag in two places has two ledgers that are both sound (section 14).

What was broken off while it was packed lacks `bagit.txt`, and the ledger comes last of the payload.

    cd serahan && sha256sum -c --quiet manifest-sha256.txt tagmanifest-sha256.txt

## 17. Redacted copies

Lines can't be taken out of a chain, nor words out of a line. What may go out of a case is therefore a case of its own:
a new ledger, format 1, with its own chain, whose entry 1 names its origin in `from`. Whoever has both can compare
them; whoever has the copy alone sees that it is one, and of what.

* It holds the records as they stood after the line that `from` names, each with the id it has there, all made in one
  act (in parts where section 7 asks for it). So there is no `was`, no word of an earlier `command` or `why`, nothing of
  what was edited away, retired or undone, no script: what is not written can't be read.
* Personal data stand masked in every text (`[NIK]`, `[telepon]`, `[surel]`, `[kartu]`). A protected actor has the name
  that reports give it and no other field that tells who it is; it is no longer `protected`, since that name may be said.
  Where its names stand in other texts, that name stands there too; an address or file name that holds one is left out,
  and so is a label or tag.
* A record marked above what was asked for is left out. References to what was left out go; a record that says
  nothing without one goes too.
* An item of `files` has `"at":"origin"` where its bytes stayed with the origin. Bytes that were asked for lie in
  the vault as they are: nothing in them is masked.
* `author` and `time` are of whoever made the copy. That it is theirs, only a signature shows.

## 18. Repaired cases

A damaged ledger is never mended in its place. What can be saved of it goes into a new case, whose ledger has, in this
order:

1. The lines before the damage, byte for byte.
2. Lines that stand further on and follow them (section 3): where lines had been put in, or stood in another order; also
   those whose facts are as they were hashed while their bytes are not (section 15, `reformatted`), those whose own
   `hash` is damaged while that of their bytes is what the next line follows, and short ones in which one bit was
   flipped: their hash proves which. They are written as they had been.
3. Lines that are sound by themselves and follow nothing any more: after a lost line, or on the other side of a fork. Each of
   their acts is entered again as an act of its own, with the `author`, `time` and `program` of whoever repairs, the
   `command` that it had, and `origin`, which names the line. Where the record is not as `was` says, fields that nobody
   else changed are taken, and sets element by element; what collides is left out and told. A number that another
   record has is given anew, and `ids` says so. A record that others name and whose making is lost stands by its number,
   with a text that says so. An act in parts of which a line is lost is entered as far as it is there.
4. One act that makes a note which tells of all that, and what could not be saved.

The acts of 3 and 4 have in `sources`, with the role `data`, the bytes of the old ledger after 1, as they are: nothing
of it is lost, and everything can be entered by hand. Where 1 and 2 are all there is, there is neither 3 nor 4.
Of the vault every file that is as its name says is taken, whether a line names it or not.

## 19. Seals

An entry with `seal` has no changes. It says that the ledger had come so far, and by what that is borne out:

| key of `seal` | holds |
|---|---|
| `case` | 64 hexadecimal digits: the hash of entry 1, which no two cases share |
| `head` | text `142:<64 hex>`: the last entry that is sealed, and its hash; mostly, but not always, the entry before the seal |
| `signature` | text: an armoured SSH signature (OpenSSH's PROTOCOL.sshsig), namespace `kronologi` |
| `timestamp` | text: the reply of a time stamping authority (RFC 3161), in base64; its imprint is a SHA-256 |

One of the last two stands there. What is signed or stamped are these three lines, each with its newline:

    kronologi seal 1
    case <hash of entry 1>
    head <entry>:<hash of that entry>

A seal holds where `case` and `head` are what the ledger has, and signature or time stamp are of these lines. A seal with
neither is of a later sort, which this document does not know. Which key is whose, a file says that
is kept apart from the case: the allowed signers of `ssh-keygen(1)`, such as `mila@example.org ssh-ed25519 AAAA…`;
whose time counts, a file of certificates. Files that lie beside the ledger can be rewritten with it. A certificate counts
as of the time that was stamped.

To check the seal of entry 143 with nothing of ours:

```sh
n=143; signer=mila@example.org; signers=allowed_signers
sealed() { sed -n "${n}s/.*\"seal\":{.*\"$1\":\"\([^\"]*\)\".*/\1/p" ledger.jsonl; }
hashed() { sed -n "${1}s/.*,\"hash\":\"\([0-9a-f]*\)\"}\$/\1/p" ledger.jsonl; }
head=$(sealed head); entry=${head%%:*}
printf '%b' "$(sealed signature)" > seal.sig
printf 'kronologi seal 1\ncase %s\nhead %s\n' "$(hashed 1)" "$entry:$(hashed "$entry")" |
  ssh-keygen -Y verify -n kronologi -f "$signers" -I "$signer" -s seal.sig
```

And a time stamp, that of entry 144:

```sh
n=144; authorities=authorities.pem
sealed() { sed -n "${n}s/.*\"seal\":{.*\"$1\":\"\([^\"]*\)\".*/\1/p" ledger.jsonl; }
hashed() { sed -n "${1}s/.*,\"hash\":\"\([0-9a-f]*\)\"}\$/\1/p" ledger.jsonl; }
head=$(sealed head); entry=${head%%:*}
sealed timestamp | base64 -d > stamp.tsr
printf 'kronologi seal 1\ncase %s\nhead %s\n' "$(hashed 1)" "$entry:$(hashed "$entry")" > stamp.txt
openssl ts -verify -in stamp.tsr -data stamp.txt -CAfile "$authorities"
```

Since the two hashes come from the ledger and not from the seal, a ledger that was rewritten beneath it is refused.
That the chain holds up to there is another question (section 3).

## A verifier

Python 3.8 or later, nothing but its own library. `python3 verify.py ledger.jsonl` prints `sound`, the number
of lines and the hash of the last, and ends with 0. Else it prints the first entry that is not sound, and
ends with 3. Any one bit that changes anywhere in the file is found.

```python
import hashlib, json, re, sys

ALWAYS = dict(author=str, changes=list, command=str, entry=int, previous=str, program=str, time=str)
KNOWN = dict(ALWAYS, clock=str, format=int, part=int, parts=int, reverses=int, seal=dict,
             sources=list, why=str, **{"from": dict})

def need(holds, what):
    if not holds: raise ValueError(what)

def members(pairs):
    need(len(dict(pairs)) == len(pairs), "a key stands twice")
    need(all(re.fullmatch("[a-z0-9_.-]+", key) for key, _ in pairs), "a key that may not be")
    return dict(pairs)

def limits(value, depth=1):
    need(depth <= 16 or type(value) not in (dict, list), "too deep")
    need(type(value) is not str or len(value.encode()) <= 2**20, "a text too long")
    need(type(value) is not float, "a number that is no integer")
    need(type(value) is not int or abs(value) < 2**53, "a number too large")
    if type(value) is dict: value = [*value, *value.values()]
    for item in value if type(value) is list else []:
        limits(item, depth + 1)

def check(line, number, previous):
    need(line.endswith(b"\n"), "lacks its newline, or is longer than 16 MiB")
    need(re.fullmatch(rb',"hash":"[0-9a-f]{64}"}\n', line[-76:]), "does not end in its hash")
    body, digest = line[:-76] + b"}", line[-67:-3].decode()
    need(hashlib.sha256(body).hexdigest() == digest, "its hash is not that of its bytes")
    entry = json.loads(body.decode(), object_pairs_hook=members)
    limits(entry)
    again = json.dumps(entry, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    need(type(entry) is dict and again.encode() == body, "is not canonical")
    need("hash" not in entry, "has two hashes")
    need(entry.get("format", 1) == 1, "has a format that is not known here")
    for key in {*ALWAYS, *entry} & {*KNOWN}:
        need(type(entry.get(key)) is KNOWN[key], f"lacks '{key}', or it is of another type")
    need((entry["entry"], entry["previous"]) == (number, previous), "does not follow")
    return digest

def verify(file):
    number, head = 1, "0" * 64
    try:
        while line := file.readline(2**24 + 1):
            number, head = number + 1, check(line, number, head)
        need(number > 1, "is missing")
        return 0, f"sound {number - 1} {head}"
    except (ValueError, RecursionError) as problem:
        return 3, f"entry {number}: {problem}"

if __name__ == "__main__":
    code, verdict = verify(open(sys.argv[1], "rb"))
    sys.exit(print(verdict) or code)
```

"""#
}
