package dk.medspor.initiatives;

import dk.medspor.initiatives.domain.RecordedThings;
import dk.medspor.kernel.Protected;
import java.util.List;
import java.util.Optional;

/** Everything recorded of an initiative that can be put right, as it stands. */
public record Corrigible(List<Fact> facts, List<Words> texts, List<Happening> happenings) {

    /** A date, a body or a conclusion; the value is in the form of its corrections. */
    public record Fact(CorrectableFact fact, int number, Optional<String> value) {}

    /** A text. */
    public record Words(CorrectableText text, int number, Optional<Protected<String>> value) {}

    /** Something that may turn out never to have happened. */
    public record Happening(WithdrawableFact fact, int number) {}

    public Corrigible {
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
        happenings = List.copyOf(happenings);
    }

    public static Corrigible of(InitiativeDossier it) {
        return new Corrigible(
                RecordedThings.facts(it), RecordedThings.texts(it), RecordedThings.free(it));
    }
}
