package dk.medspor.webui.initiative;

import dk.medspor.access.Accounts;
import dk.medspor.audit.TrailEntry;
import dk.medspor.eventlog.EventJson;
import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeCorrected;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/** Tells in words what was done to an initiative. */
@Component
class TrailWords {

    private final MessageSource words;
    private final ConversionService dates;
    private final Accounts accounts;

    TrailWords(MessageSource words, ConversionService mvcConversionService, Accounts accounts) {
        this.words = words;
        this.dates = mvcConversionService;
        this.accounts = accounts;
    }

    TrailLine line(TrailEntry entry, BodyNames bodies, Locale locale) {
        return new TrailLine(
                entry.position(),
                entry.recordedAt(),
                entry.domainDate(),
                who(entry.actor()),
                entry.roles().stream().map(it -> role(it, locale)).toList(),
                entry.payload() instanceof InitiativeEvent it
                        ? what(it, bodies, locale)
                        : List.of(entry.event()),
                entry.reason().map(Protected::value),
                EventJson.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(entry.payload()));
    }

    /** The log knows ids only; what an account is called lies outside of it. */
    private String who(String actor) {
        try {
            return accounts.find(UUID.fromString(actor))
                    .map(it -> it.account().login().value())
                    .orElse(actor);
        } catch (IllegalArgumentException notAnAccount) {
            return actor;
        }
    }

    private String role(String name, Locale locale) {
        return String.valueOf(words.getMessage("role." + name, new Object[0], name, locale));
    }

    private List<String> what(InitiativeEvent event, BodyNames bodies, Locale locale) {
        return switch (event) {
            case InitiativeProposed it ->
                    List.of(say(locale, "proposed", bodies.of(it.ownerBodyId())));
            case InitiativeAdopted _ -> List.of(say(locale, "adopted"));
            case InitiativeStarted it ->
                    List.of(
                            say(
                                    locale,
                                    "started",
                                    bodies.of(it.evaluatingBodyId()),
                                    date(it.on().plus(it.period()))));
            case EvaluatedAtHMU it -> evaluated(it, bodies, locale);
            case InitiativeCorrected it ->
                    List.of(
                            say(
                                    locale,
                                    "corrected." + it.fact(),
                                    it.cycle(),
                                    value(it.fact(), it.was(), locale),
                                    value(it.fact(), it.is(), locale)));
        };
    }

    private List<String> evaluated(EvaluatedAtHMU it, BodyNames bodies, Locale locale) {
        String verdict = verdict(it.verdict().name(), locale);
        String sentence =
                say(locale, "evaluated", bodies.of(it.evaluatingBodyId()), it.cycle(), verdict);
        Evidence evidence = it.evidence();
        String shown = say(locale, "evidence." + evidence.kind(), evidence.text().value());
        return Stream.concat(
                        Stream.of(sentence, shown),
                        it.next().map(next -> say(locale, "next", date(next))).stream())
                .toList();
    }

    private String value(CorrectableFact fact, String value, Locale locale) {
        return switch (fact) {
            case STARTED_ON, EVALUATED_ON -> date(LocalDate.parse(value));
            case VERDICT -> verdict(value, locale);
        };
    }

    private String verdict(String name, Locale locale) {
        return words.getMessage("verdict." + name, new Object[0], locale);
    }

    /** In the language of the request. */
    private String date(LocalDate date) {
        return String.valueOf(dates.convert(date, String.class));
    }

    private String say(Locale locale, String what, Object... arguments) {
        return words.getMessage("initiative.what." + what, arguments, locale);
    }
}
