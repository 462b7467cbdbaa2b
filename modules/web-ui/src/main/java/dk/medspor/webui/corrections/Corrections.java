package dk.medspor.webui.corrections;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectionCommand.CorrectText;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.Corrigible;
import dk.medspor.initiatives.Corrigible.Fact;
import dk.medspor.initiatives.Corrigible.Happening;
import dk.medspor.initiatives.Corrigible.Words;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be put right of an initiative, and how it is asked for. */
@Component
class Corrections {

    private static final int LONG = 10_000;
    private static final int REASON = 4_000;

    private final InitiativeFacts facts;
    private final FactValues values;

    Corrections(InitiativeFacts facts, FactValues values) {
        this.facts = facts;
        this.values = values;
    }

    /** Whom it is told to, and what the bodies are called. */
    record Reader(List<Option> bodies, Function<MedBodyId, String> names, Locale locale) {}

    List<Correction> of(InitiativeDossier it, Reader reader) {
        Corrigible all = Corrigible.of(it);
        return Stream.of(
                        all.facts().stream().map(by -> fact(it.id(), by, reader)),
                        all.texts().stream().map(by -> text(it.id(), by)),
                        all.happenings().stream().map(by -> happening(it.id(), by)))
                .flatMap(by -> by)
                .toList();
    }

    private Correction fact(InitiativeId id, Fact it, Reader reader) {
        Field right = right(it.fact(), reader);
        return new Correction(
                path("facts", it.fact().name(), it.number()),
                "correct.fact." + it.fact(),
                it.number(),
                it.value().map(by -> values.say(it.fact(), by, reader.names(), reader.locale())),
                "correction",
                List.of(it.value().map(right::preset).orElse(right), reason()),
                form ->
                        facts.correct(
                                id,
                                it.fact(),
                                OptionalInt.of(it.number()),
                                right.kind() == Field.Kind.DATE
                                        ? form.date("value").toString()
                                        : form.value("value"),
                                form.text("reason")));
    }

    private static Field right(CorrectableFact fact, Reader reader) {
        return switch (fact) {
            case VERDICT -> Field.radio("value", Option.of("verdict", Verdict.values()));
            case HORIZON -> Field.radio("value", Option.of("horizon", Horizon.values()));
            case OWNER, PROMISED_TO, EVALUATED_BY -> Field.choice("value", reader.bodies());
            default -> Field.date("value");
        };
    }

    private static Correction text(InitiativeId id, Words it) {
        Field right = Field.text("value", LONG);
        return new Correction(
                path("texts", it.text().name(), it.number()),
                "correct.text." + it.text(),
                it.number(),
                it.value().map(Protected::value),
                "correction",
                List.of(it.value().map(by -> right.preset(by.value())).orElse(right), reason()),
                form ->
                        new CorrectText(
                                id,
                                it.text(),
                                OptionalInt.of(it.number()),
                                form.text("value"),
                                form.text("reason")));
    }

    private static Correction happening(InitiativeId id, Happening it) {
        return new Correction(
                path("withdrawals", it.fact().name(), it.number()),
                "correct.withdrawal." + it.fact(),
                it.number(),
                Optional.empty(),
                "withdrawal",
                List.of(reason()),
                form ->
                        new WithdrawFact(
                                id, it.fact(), OptionalInt.of(it.number()), form.text("reason")));
    }

    private static Field reason() {
        return Field.text("reason", REASON);
    }

    private static String path(String kind, String name, int number) {
        return "%s/%s/%d".formatted(kind, name, number);
    }
}
