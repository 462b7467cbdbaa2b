package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.AgendaItem;
import dk.medspor.minutesimport.Contribution;
import dk.medspor.minutesimport.Due;
import dk.medspor.minutesimport.FollowUp;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody shall come back to: a paragraph with a time after the meeting in which something
 * will happen, a paragraph under a heading for it, and a contribution that asks for an evaluation
 * after some time.
 */
final class FollowUps {

    private static final Pattern WILL =
            Pattern.compile(
                    "(?iU)\\b(?:vil|bliver|skal|kommer|drøfter|beslutter|behandler|fremlægges|"
                            + "fremlægger|følges|genoptages|kommende|næste)\\b");
    private static final Pattern EVALUATION =
            Pattern.compile("(?iU)\\b(?:evaluer\\w*|opfølgning\\w*|følge\\w* op)\\b");

    private static final Pattern DOES =
            Pattern.compile(
                    "(?iU)\\b(?:sende[rs]|laver|bestilles|indkaldes|udarbejde[rs]|samler|inden|"
                            + "senest|forelægges|udsættes)\\b");
    private static final Pattern GOES_ON =
            Pattern.compile("(?iU)\\b(?:arbejder videre|vender tilbage|følger op)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[^\\d][.!?]) (?=\\p{Lu})|\n");

    private FollowUps() {}

    static Optional<FollowUp> in(Composition.Loose loose, Optional<LocalDate> day) {
        var text = loose.block().text();
        if (!loose.underFollowUps() && !WILL.matcher(text).find()) {
            return Optional.empty();
        }
        var due = DueTimes.in(text, day);
        if (!loose.underFollowUps() && !isLater(due, day)) {
            return Optional.empty();
        }
        return Optional.of(
                new FollowUp(
                        text,
                        Actors.in(text, Forums.in(text)),
                        Forums.in(text),
                        due,
                        Optional.empty(),
                        loose.block().spans()));
    }

    private static boolean isLater(Optional<Due> due, Optional<LocalDate> day) {
        return due.flatMap(Due::from).flatMap(from -> day.map(from::isAfter)).orElse(false);
    }

    static List<FollowUp> citing(List<Section> sections, Optional<LocalDate> day) {
        var found = new ArrayList<FollowUp>();
        for (int i = 0; i < sections.size(); i++) {
            var contributions = sections.get(i).contributions();
            for (int j = 0; j < contributions.size(); j++) {
                var pointer = "/sections/" + i + "/contributions/" + j;
                citing(contributions.get(j), pointer, day).ifPresent(found::add);
            }
            var items = sections.get(i).listItems();
            for (int j = 0; j < items.size(); j++) {
                promised(items.get(j), "/sections/" + i + "/listItems/" + j, day)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * What a decision says shall be done, a sentence each; the decision is the home of the text.
     */
    static List<FollowUp> decided(List<AgendaItem> agenda, Optional<LocalDate> day) {
        var found = new ArrayList<FollowUp>();
        for (int i = 0; i < agenda.size(); i++) {
            var item = agenda.get(i);
            var pointer = "/agenda/" + i + "/decision";
            item.decision().stream()
                    .flatMap(it -> Stream.of(SENTENCE.split(it, 0)))
                    .flatMap(it -> decided(it, pointer, item.decisionSpans(), day).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<FollowUp> decided(
            String sentence, String pointer, List<Span> spans, Optional<LocalDate> day) {
        var due =
                EVALUATION.matcher(sentence).find()
                        ? DueTimes.counted(sentence, day).or(() -> DueTimes.in(sentence, day))
                        : DueTimes.in(sentence, day);
        boolean does =
                WILL.matcher(sentence).find()
                        || DOES.matcher(sentence).find()
                        || EVALUATION.matcher(sentence).find();
        return due.filter(it -> does && isLater(due, day))
                .map(
                        it ->
                                new FollowUp(
                                        sentence,
                                        Actors.in(sentence),
                                        Forums.in(sentence),
                                        due,
                                        Optional.of(pointer),
                                        spans));
    }

    /** A point of a slide that says who goes on with something, or takes it up on a later day. */
    private static Optional<FollowUp> promised(
            Passage item, String pointer, Optional<LocalDate> day) {
        var actor = Actors.in(item.text());
        var due = DueTimes.in(item.text(), day).filter(it -> isLater(Optional.of(it), day));
        boolean promises =
                (due.isPresent() && WILL.matcher(item.text()).find())
                        || GOES_ON.matcher(item.text()).find();
        return actor.filter(_ -> promises)
                .map(
                        _ ->
                                new FollowUp(
                                        item.text(),
                                        actor,
                                        Forums.in(item.text()),
                                        due,
                                        Optional.of(pointer),
                                        item.spans()));
    }

    private static Optional<FollowUp> citing(
            Contribution contribution, String pointer, Optional<LocalDate> day) {
        var text = contribution.text();
        return DueTimes.counted(text, day)
                .filter(due -> EVALUATION.matcher(text).find())
                .map(
                        due ->
                                new FollowUp(
                                        text,
                                        Actors.in(text),
                                        Forums.in(text),
                                        Optional.of(due),
                                        Optional.of(pointer),
                                        contribution.spans()));
    }
}
