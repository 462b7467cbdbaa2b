package dk.medspor.meetings;

import dk.medspor.meetings.Round.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a theme day is to be: its programme, and its rounds with what is asked. */
public record Outline(List<ProgrammeLine> programme, List<Round> rounds) {

    /** Nothing is laid out. */
    public static final Outline NONE = new Outline(List.of(), List.of());

    public Outline {
        programme = List.copyOf(programme);
        rounds = List.copyOf(rounds);
    }

    /** Everything that is asked, in the order of the rounds. */
    public Stream<Question> questions() {
        return rounds.stream().flatMap(it -> it.questions().stream());
    }

    public Optional<Question> question(int number) {
        return questions().filter(it -> it.number() == number).findFirst();
    }

    public Optional<Round> round(int number) {
        return rounds.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The round in which a question is asked. */
    public Optional<Round> roundOf(int question) {
        return rounds.stream()
                .filter(it -> it.questions().stream().anyMatch(q -> q.number() == question))
                .findFirst();
    }
}
