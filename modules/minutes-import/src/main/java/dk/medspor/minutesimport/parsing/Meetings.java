package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.MeetingProposal;
import dk.medspor.minutesimport.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The meetings that a document reports from: where it names a kind of meeting and a day with its
 * year in one sentence. The name of the case is asked first, then the title, the text and the
 * attachments; the same kind on the same day is one meeting.
 */
final class Meetings {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[^\\d][.!?]) (?=\\p{Lu})");
    private static final Pattern AHEAD =
            Pattern.compile("(?iU)\\b(?:kommende|næste|førstkommende|vil blive|afholdes)\\b");

    private final List<MeetingProposal> found = new ArrayList<>();

    private Meetings() {}

    static List<MeetingProposal> in(Composition composition) {
        var meetings = new Meetings();
        meetings.addFields(composition, FieldKey.CASE_TITLE);
        meetings.addFields(composition, FieldKey.SUBJECT);
        composition.title.ifPresent(title -> meetings.addSentences(title.passage()));
        composition.paragraphs.forEach(loose -> meetings.addSentences(loose.block().passage()));
        composition.attachments.forEach(
                attachment ->
                        meetings.addSentences(new Passage(attachment.text(), attachment.spans())));
        return meetings.found;
    }

    private void addFields(Composition composition, FieldKey key) {
        for (var block : composition.facts) {
            if (block.shape().equals(new Shape.Field(key))) {
                var value = block.text().substring(block.text().indexOf(':') + 1).strip();
                MeetingSentence.read(value)
                        .map(sentence -> sentence.titled(value).proposal(block.spans()))
                        .ifPresent(this::add);
            }
        }
    }

    private void addSentences(Passage passage) {
        for (var sentence : SENTENCE.split(passage.text(), 0)) {
            if (!AHEAD.matcher(sentence).find()) {
                MeetingSentence.read(sentence)
                        .map(read -> read.proposal(passage.spans()))
                        .ifPresent(this::add);
            }
        }
    }

    private void add(MeetingProposal meeting) {
        boolean known =
                found.stream()
                        .anyMatch(
                                other ->
                                        other.kind() == meeting.kind()
                                                && other.date().equals(meeting.date()));
        if (!known) {
            found.add(meeting);
        }
    }
}
