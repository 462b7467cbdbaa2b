package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectableText;
import dk.medspor.initiatives.Corrigible.Fact;
import dk.medspor.initiatives.Corrigible.Happening;
import dk.medspor.initiatives.Corrigible.Words;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.WithdrawableFact;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is recorded of an initiative, one thing after the other. */
public final class RecordedThings {

    private RecordedThings() {}

    /** What can be corrected. */
    public static List<Fact> facts(InitiativeDossier it) {
        return Arrays.stream(CorrectableFact.values())
                .flatMap(fact -> numbers(it).flatMap(number -> fact(it, fact, number)))
                .toList();
    }

    private static Stream<Fact> fact(InitiativeDossier it, CorrectableFact fact, int number) {
        return RecordedFact.of(it, fact, OptionalInt.of(number)).stream()
                .filter(found -> found.number() == number)
                .map(found -> new Fact(fact, number, found.value()));
    }

    /** What can be worded anew. */
    public static List<Words> texts(InitiativeDossier it) {
        return Arrays.stream(CorrectableText.values())
                .flatMap(text -> numbers(it).flatMap(number -> text(it, text, number)))
                .toList();
    }

    private static Stream<Words> text(InitiativeDossier it, CorrectableText text, int number) {
        return RecordedText.of(it, text, OptionalInt.of(number)).stream()
                .filter(found -> found.number() == number)
                .map(found -> new Words(text, number, found.text()));
    }

    /** What can be withdrawn, since nothing rests on it. */
    public static List<Happening> free(InitiativeDossier it) {
        return Arrays.stream(WithdrawableFact.values())
                .flatMap(
                        fact ->
                                numbers(it)
                                        .filter(
                                                number ->
                                                        WithdrawalRules.mayWithdraw(
                                                                fact, number, it))
                                        .map(number -> new Happening(fact, number)))
                .toList();
    }

    /** The numbers of facts and of cycles; 0 for what is there once. */
    private static Stream<Integer> numbers(InitiativeDossier it) {
        return IntStream.rangeClosed(0, it.life().facts()).boxed();
    }
}
