package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.MeetingProposal;
import dk.medspor.minutesimport.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that names a kind of meeting and its day, in one of four forms.
 *
 * <ul>
 *   <li>the body invites, on a day, to the meeting;
 *   <li>the day, then the meeting, with the body in the genitive before it;
 *   <li>the meeting, with the body in the genitive before it, then the day;
 *   <li>the meeting, the body, the day.
 * </ul>
 */
record MeetingSentence(MeetingWord word, String title, Optional<String> bodyName, LocalDate date) {

    /** Longer than any sentence that names a meeting: such text is not searched. */
    private static final int LONGEST_SENTENCE = 1_000;

    private static final int LONGEST_BODY = 60;

    /** Capitalised words, the last one in the genitive. */
    private static final Pattern GENITIVE =
            Pattern.compile(
                    "(?U)((?:\\p{Lu}[\\p{L}-]*)(?:(?: og| for)? \\p{Lu}[\\p{L}-]*){0,4}?)(?:['’]s|s) $");

    private static final Pattern INVITES =
            Pattern.compile("(?U)(\\p{Lu}.{1,58}?) (?:inviterede|indbød|indkaldte)\\b.*");
    private static final Pattern PREPOSITION = Pattern.compile("(?:På|Ved|Til|Fra|I) ");
    private static final Pattern BEFORE_BODY =
            Pattern.compile("(?U)[\\s–-]*(?:(?:i|for|af|med|hos)\\b)?\\s*");
    private static final Pattern BEFORE_DATE =
            Pattern.compile("(?iU)[\\s,–-]*(?:\\b(?:den|d\\.))?\\s*$");
    private static final Pattern END_OF_TITLE = Pattern.compile(" for | den |[.,;]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_:–-]*");

    static Optional<MeetingSentence> read(String sentence) {
        if (sentence.length() > LONGEST_SENTENCE) {
            return Optional.empty();
        }
        var day =
                DanishDates.in(sentence, Optional.empty()).stream()
                        .filter(found -> found.day().isPresent())
                        .findFirst();
        return day.flatMap(found -> read(sentence, found));
    }

    private static Optional<MeetingSentence> read(String sentence, DanishDates.Found day) {
        return List.of(MeetingWord.values()).stream()
                .flatMap(
                        word ->
                                word
                                        .in(sentence)
                                        .map(match -> new Named(word, match.start(), match.end()))
                                        .stream())
                .min(Comparator.comparingInt(Named::start))
                .flatMap(named -> named.sentence(sentence, day));
    }

    MeetingSentence titled(String words) {
        return new MeetingSentence(word, words, bodyName, date);
    }

    MeetingProposal proposal(List<Span> spans) {
        return new MeetingProposal(
                bodyName,
                word.kind(),
                title,
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                spans);
    }

    /** The words for the meeting, and where they stand. */
    private record Named(MeetingWord word, int start, int end) {

        Optional<MeetingSentence> sentence(String text, DanishDates.Found day) {
            return day.day().map(date -> read(text, day, date));
        }

        private MeetingSentence read(String text, DanishDates.Found day, LocalDate date) {
            var invites = INVITES.matcher(text);
            if (invites.matches() && day.start() < start) {
                var title = upTo(text.substring(start), END_OF_TITLE);
                return new MeetingSentence(word, title, Optional.of(invites.group(1)), date);
            }
            var owner = owner(text);
            int from = owner.map(Owner::start).orElse(start);
            var name = owner.map(Owner::name);
            if (day.end() <= from
                    && SEPARATORS.matcher(text.substring(day.end(), from)).matches()) {
                return new MeetingSentence(word, text.substring(from), name, date);
            }
            if (day.start() < end) {
                return new MeetingSentence(word, text.substring(from, end), name, date);
            }
            var title = BEFORE_DATE.matcher(text.substring(from, day.start())).replaceFirst("");
            return new MeetingSentence(word, title, name.or(() -> between(text, day)), date);
        }

        private Optional<Owner> owner(String text) {
            var match = GENITIVE.matcher(text.substring(0, start));
            if (!match.find()) {
                return Optional.empty();
            }
            var preposition = PREPOSITION.matcher(match.group(1));
            int skipped = preposition.lookingAt() ? preposition.end() : 0;
            var name = match.group(1).substring(skipped);
            return Optional.of(new Owner(match.start() + skipped, name));
        }

        private Optional<String> between(String text, DanishDates.Found day) {
            var gap = BEFORE_DATE.matcher(text.substring(end, day.start())).replaceFirst("");
            var body = BEFORE_BODY.matcher(gap);
            var name = body.lookingAt() ? gap.substring(body.end()) : gap;
            boolean isName =
                    !name.isEmpty()
                            && name.length() <= LONGEST_BODY
                            && Character.isUpperCase(name.charAt(0));
            return isName ? Optional.of(name) : Optional.empty();
        }

        private static String upTo(String text, Pattern end) {
            var match = end.matcher(text);
            return match.find() ? text.substring(0, match.start()) : text;
        }
    }

    private record Owner(int start, String name) {}
}
