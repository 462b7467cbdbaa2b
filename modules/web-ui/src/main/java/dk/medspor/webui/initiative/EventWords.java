package dk.medspor.webui.initiative;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectionEvent;
import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.CorrectionEvent.InitiativeTextCorrected;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.LifeEvent;
import dk.medspor.initiatives.LifeEvent.InitiativeMerged;
import dk.medspor.initiatives.LifeEvent.InitiativeParked;
import dk.medspor.initiatives.LifeEvent.InitiativePaused;
import dk.medspor.initiatives.LifeEvent.InitiativeReferred;
import dk.medspor.initiatives.LifeEvent.InitiativeRejected;
import dk.medspor.initiatives.LifeEvent.InitiativeReopened;
import dk.medspor.initiatives.LifeEvent.InitiativeResumed;
import dk.medspor.initiatives.LifeEvent.InitiativeSplit;
import dk.medspor.initiatives.LifeEvent.InitiativeStopped;
import dk.medspor.initiatives.MeasurementEvent;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.EffectObserved;
import dk.medspor.initiatives.MeasurementEvent.FollowUpMeasured;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.MeasurementEvent.KeyFiguresRecorded;
import dk.medspor.initiatives.ProgressEvent;
import dk.medspor.initiatives.ProgressEvent.MilestonePlanned;
import dk.medspor.initiatives.ProgressEvent.MilestoneReached;
import dk.medspor.initiatives.ProgressEvent.ProgressNoted;
import dk.medspor.initiatives.PromiseEvent;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.initiatives.Reading;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.Sides;
import dk.medspor.webui.corrections.FactValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/** Tells in words what an event says: one sentence, and what belongs to it. */
@Component
class EventWords {

    private final MessageSource words;
    private final ConversionService dates;
    private final FactValues values;

    EventWords(MessageSource words, ConversionService mvcConversionService, FactValues values) {
        this.words = words;
        this.values = values;
        this.dates = mvcConversionService;
    }

    List<String> what(InitiativeEvent event, BodyNames bodies, Locale locale) {
        return new Told(bodies, locale).what(event);
    }

    /** To a reader of one language. */
    private final class Told {

        private final BodyNames bodies;
        private final Locale locale;

        private Told(BodyNames bodies, Locale locale) {
            this.bodies = bodies;
            this.locale = locale;
        }

        private List<String> what(InitiativeEvent event) {
            return switch (event) {
                case InitiativeProposed it -> List.of(say("proposed", bodies.of(it.ownerBodyId())));
                case InitiativeAdopted _ -> List.of(say("adopted"));
                case InitiativeStarted it ->
                        List.of(
                                say(
                                        "started",
                                        bodies.of(it.evaluatingBodyId()),
                                        date(it.on().plus(it.period()))));
                case EvaluatedAtHMU it -> evaluated(it);
                case LifeEvent it -> List.of(step(it));
                case PromiseEvent it -> promise(it);
                case ProgressEvent it -> progress(it);
                case MeasurementEvent it -> measurement(it);
                case CorrectionEvent it -> List.of(correction(it));
            };
        }

        private String step(LifeEvent event) {
            return switch (event) {
                case InitiativeReferred it -> say("referred", forum(it.forum()));
                case InitiativeRejected _ -> say("rejected");
                case InitiativeParked _ -> say("parked");
                case InitiativeReopened _ -> say("reopened");
                case InitiativePaused _ -> say("paused");
                case InitiativeResumed _ -> say("resumed");
                case InitiativeStopped _ -> say("stopped");
                case InitiativeMerged it -> say("merged", it.survivor());
                case InitiativeSplit it -> say("split", it.parts().size());
            };
        }

        private String forum(Forum it) {
            return it.bodyId()
                    .map(bodies::of)
                    .or(() -> it.name().map(Protected::value))
                    .orElseGet(() -> say("forum." + it.kind()));
        }

        private List<String> promise(PromiseEvent event) {
            return switch (event) {
                case EvaluationRescheduled it ->
                        List.of(say("rescheduled", it.cycle(), date(it.due())));
                case EvaluationWaived it ->
                        Stream.concat(
                                        Stream.of(say("waived", it.cycle())),
                                        it.next().map(on -> say("next", date(on))).stream())
                                .toList();
                case DelayExplained it -> List.of(say("delayed", it.cycle()));
                case InitiativeHandedOver it ->
                        Stream.concat(
                                        it
                                                .ownerBodyId()
                                                .map(to -> say("owned", bodies.of(to)))
                                                .stream(),
                                        it
                                                .evaluatingBodyId()
                                                .map(to -> say("promised", bodies.of(to)))
                                                .stream())
                                .toList();
            };
        }

        private List<String> progress(ProgressEvent event) {
            return switch (event) {
                case MilestonePlanned it ->
                        List.of(say("milestone", date(it.plannedFor())), it.milestone().value());
                case MilestoneReached it -> List.of(say("reached", it.milestone()));
                case ProgressNoted it -> List.of(say("progress"), it.note().value());
            };
        }

        private List<String> measurement(MeasurementEvent event) {
            return switch (event) {
                case IndicatorChosen it ->
                        List.of(say("indicator", it.name().value(), it.unit().value()));
                case BaselineMeasured it ->
                        List.of(
                                say("baseline", it.indicator(), figure(it.reading())),
                                say("source", it.source().value()));
                case FollowUpMeasured it ->
                        List.of(
                                say("follow-up", it.indicator(), figure(it.reading())),
                                say("source", it.source().value()));
                case KeyFiguresRecorded it ->
                        List.of(
                                say("key-figures", it.title().value()),
                                say("source", it.source().value()));
                case EffectObserved it ->
                        List.of(
                                say("observation", it.observation().value()),
                                say("source", it.source().value()));
            };
        }

        private String figure(Reading it) {
            return it.value().map(BigDecimal::toPlainString).orElseGet(() -> say("under-five"));
        }

        private String correction(CorrectionEvent event) {
            return switch (event) {
                case InitiativeCorrected it ->
                        say(
                                "corrected." + it.fact(),
                                it.number(),
                                it.was().map(was -> value(it.fact(), was)).orElse("–"),
                                value(it.fact(), it.is()));
                case InitiativeTextCorrected it ->
                        say(
                                "text-corrected." + it.text(),
                                it.number(),
                                it.was().map(Protected::value).orElse("–"),
                                it.is().value());
                case FactWithdrawn it -> say("withdrawn." + it.fact(), it.number());
            };
        }

        private List<String> evaluated(EvaluatedAtHMU it) {
            Evidence evidence = it.evidence();
            return Stream.of(
                            Stream.of(
                                    say(
                                            "evaluated",
                                            bodies.of(it.evaluatingBodyId()),
                                            it.cycle(),
                                            verdict(it.verdict().name())),
                                    say("evidence." + evidence.kind(), evidence.text().value())),
                            it.learned().map(text -> say("learned", text.value())).stream(),
                            it.sides().stream().flatMap(this::sides),
                            it.next().map(next -> say("next", date(next))).stream())
                    .flatMap(all -> all)
                    .toList();
        }

        private Stream<String> sides(Sides it) {
            return Stream.of(
                            Stream.of(say("sides." + it.view())),
                            it.management().map(text -> say("management", text.value())).stream(),
                            it.employees().map(text -> say("employees", text.value())).stream())
                    .flatMap(all -> all);
        }

        private String value(CorrectableFact fact, String value) {
            return values.say(fact, value, bodies::of, locale);
        }

        private String verdict(String name) {
            return words.getMessage("verdict." + name, new Object[0], locale);
        }

        /** In the language of the request. */
        private String date(LocalDate date) {
            return String.valueOf(dates.convert(date, String.class));
        }

        private String say(String what, Object... arguments) {
            return words.getMessage("initiative.what." + what, arguments, locale);
        }
    }
}
