package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.MeetingKind;
import dk.medspor.minutesimport.MeetingProposal;
import dk.medspor.minutesimport.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The meeting that the head of classic minutes tells of: its fields are asked first, then the
 * title, then what else stands before the first item. Without a day there is no meeting.
 */
final class MinutesMeeting {

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?iU)(?:beslutnings|møde)?(?:referat|protokol|dagsorden)\\b ?[:–-]? ?"
                            + "(?:(?:fra|af|til|for|over)\\b ?)?(?:det )?"
                            + "(?:(?:ekstra)?ordinær(?:t|e)? ?)?"
                            + "(?:(?<owner>[\\p{L}-]*?)-?møde(?:t)?\\b ?(?:nr\\.? ?\\d+)? ?"
                            + "(?:(?:i|for|med|på|af)\\b|[–-])? ?)?(?<body>.*)");
    private static final Pattern END_OF_BODY =
            Pattern.compile(
                    "(?iU),? (?:den|d\\.|(?:man|tirs|ons|tors|fre|lør|søn)dag|kl\\.?) .*|,? \\d.*|,.*|"
                            + " [–-] .*");
    private static final Pattern BODY =
            Pattern.compile(
                    "(?U)(?:(?:H|R|L|S|F|O|C)MU\\b.*|Hoved(?:udvalg(?:et)?|MED)\\b.*|"
                            + "[\\p{L}]+-?MED\\b.*|MED-udvalg.*|Lokal(?:t)? ?MED.*|"
                            + "\\p{Lu}[\\p{L} -]*udvalg(?:et)?(?: .*)?)");
    private static final int LONGEST_BODY = 80;
    private static final Pattern PLACE =
            Pattern.compile("(?iU)[\\s,.]*(?:(?:i|på|ved|sted:)\\s+)?(?=[\\p{L}])(.{3,100}?)[.]?");
    private static final Pattern ONLY_TIME = Pattern.compile("\\D*(\\d{1,2})(?:[.:](\\d{2}))?\\D*");

    private final List<Block> head;
    private final Optional<Block> title;

    private MinutesMeeting(List<Block> head, Optional<Block> title) {
        this.head = head;
        this.title = title;
    }

    static Optional<MeetingProposal> in(List<Block> blocks, Optional<Block> title) {
        boolean minutes = blocks.stream().anyMatch(it -> it.shape() instanceof Shape.ItemHeading);
        var head =
                blocks.stream()
                        .takeWhile(it -> !(it.shape() instanceof Shape.ItemHeading))
                        .filter(it -> !(it.shape() instanceof Shape.Person))
                        .toList();
        return minutes ? new MinutesMeeting(head, title).meeting() : Optional.empty();
    }

    private Optional<MeetingProposal> meeting() {
        var dated =
                Stream.concat(
                                Stream.concat(fields(HeadField.DATE), fields(HeadField.TIME)),
                                Stream.concat(title.stream(), head.stream()))
                        .filter(it -> day(it).isPresent())
                        .findFirst();
        return dated.flatMap(it -> day(it).map(day -> proposal(it, day)));
    }

    private MeetingProposal proposal(Block dated, LocalDate day) {
        var timed =
                Stream.concat(
                                Stream.concat(fields(HeadField.TIME), fields(HeadField.DATE)),
                                Stream.concat(title.stream(), head.stream()))
                        .filter(it -> ClockTimes.slotOrStart(it.text()).isPresent())
                        .findFirst();
        var slot = timed.flatMap(it -> ClockTimes.slotOrStart(it.text()));
        var body = body();
        return new MeetingProposal(
                body,
                kind(),
                title.map(Block::text).or(() -> body).orElse(dated.text()),
                day,
                slot.map(ClockTimes.Slot::from).or(() -> only(HeadField.TIME)),
                slot.flatMap(ClockTimes.Slot::to).or(() -> only(HeadField.END)),
                value(HeadField.PLACE).or(() -> timed.flatMap(MinutesMeeting::placeBehindTimes)),
                false,
                spans(dated, timed));
    }

    private List<Span> spans(Block dated, Optional<Block> timed) {
        return Stream.concat(
                        title.stream(),
                        head.stream()
                                .filter(
                                        it ->
                                                it.equals(dated)
                                                        || timed.filter(it::equals).isPresent()
                                                        || isField(it, HeadField.PLACE)
                                                        || isField(it, HeadField.BODY)))
                .distinct()
                .flatMap(it -> it.spans().stream())
                .toList();
    }

    private static Optional<LocalDate> day(Block block) {
        return DanishDates.in(block.text(), Optional.empty()).stream()
                .flatMap(found -> found.day().stream())
                .findFirst();
    }

    private Optional<String> body() {
        return value(HeadField.BODY)
                .or(
                        () ->
                                Stream.concat(title.stream(), head.stream())
                                        .flatMap(it -> titled(it.text()).stream())
                                        .findFirst())
                .or(
                        () ->
                                head.stream()
                                        .map(Block::text)
                                        .filter(it -> it.length() <= LONGEST_BODY)
                                        .filter(it -> BODY.matcher(it).matches())
                                        .findFirst());
    }

    private static Optional<String> titled(String text) {
        var match = TITLE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var body = END_OF_BODY.matcher(" " + match.group("body")).replaceFirst("").strip();
        return Optional.of(body)
                .filter(it -> !it.isEmpty() && Character.isUpperCase(it.charAt(0)))
                .or(() -> Optional.ofNullable(match.group("owner")))
                .filter(it -> !it.isEmpty());
    }

    private MeetingKind kind() {
        return Stream.concat(title.stream(), head.stream())
                .flatMap(
                        it ->
                                Stream.of(MeetingWord.values())
                                        .filter(word -> word.in(it.text()).isPresent()))
                .map(MeetingWord::kind)
                .findFirst()
                .orElse(MeetingKind.ORDINARY);
    }

    private Stream<Block> fields(HeadField field) {
        return head.stream().filter(it -> isField(it, field));
    }

    private static boolean isField(Block block, HeadField field) {
        return block.shape().equals(new Shape.HeadLine(Optional.of(field)));
    }

    private Optional<String> value(HeadField field) {
        return fields(field)
                .map(it -> it.text().substring(it.text().indexOf(':') + 1).strip())
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private Optional<LocalTime> only(HeadField field) {
        return value(field)
                .map(ONLY_TIME::matcher)
                .filter(Matcher::matches)
                .flatMap(
                        it ->
                                ClockTimes.slotOrStart(
                                        "kl. %s.%s"
                                                .formatted(
                                                        it.group(1),
                                                        it.group(2) == null ? "00" : it.group(2))))
                .map(ClockTimes.Slot::from);
    }

    private static Optional<String> placeBehindTimes(Block timed) {
        return ClockTimes.slotOrStart(timed.text())
                .map(it -> PLACE.matcher(timed.text().substring(it.end())))
                .filter(Matcher::matches)
                .map(it -> it.group(1));
    }
}
