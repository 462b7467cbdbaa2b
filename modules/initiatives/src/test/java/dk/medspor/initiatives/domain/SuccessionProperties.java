package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.LMU;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.Succession;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** No promise is lost with its body, whatever had happened before. */
@Domain(RandomCommands.class)
@Domain(DomainContext.Global.class)
class SuccessionProperties {

    private static final int TRIES = 500;
    private static final MedBodyId NEXT = new MedBodyId(new UUID(9, 9));
    private static final LocalDate TODAY = DanishCalendar.dateAt(History.NOW);

    @Provide
    Arbitrary<Succession> successions() {
        return Arbitraries.of(HMU, LMU, OTHER_HMU)
                .flatMap(
                        from ->
                                Arbitraries.integers()
                                        .between(0, 4_500)
                                        .map(
                                                days ->
                                                        new Succession(
                                                                from,
                                                                NEXT,
                                                                TODAY.minusDays(days),
                                                                REASON)));
    }

    @Property(tries = TRIES)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void obligations_before_a_handover_are_those_after_it(
            @ForAll History history, @ForAll("successions") Succession succession) {
        Optional<InitiativeDossier> before = history.dossiers().reduce((_, last) -> last);
        Optional<HandOverInitiative> handover = before.flatMap(succession::of);

        Statistics.label("something is handed over")
                .collect(handover.isPresent())
                .coverage(it -> it.check(true).percentage(share -> share > 10));
        handover.ifPresent(
                it -> {
                    InitiativeDossier after = decided(history, it);
                    assertThat(open(after)).isEqualTo(open(before.orElseThrow()));
                    assertThat(after.chain().map(ObligationChain::obligations))
                            .isEqualTo(
                                    before.orElseThrow().chain().map(ObligationChain::obligations));
                    assertThat(after.state()).isEqualTo(before.orElseThrow().state());
                    assertThat(succession.of(after)).isEmpty();
                    assertThat(after.ownerBodyId()).isNotEqualTo(succession.from());
                    assertThat(after.chain().map(ObligationChain::evaluatingBodyId))
                            .isNotEqualTo(Optional.of(succession.from()));
                });
    }

    @Property(tries = TRIES)
    void what_owes_nothing_or_belongs_to_others_stays(
            @ForAll History history, @ForAll("successions") Succession succession) {
        history.dossiers()
                .filter(it -> succession.of(it).isEmpty())
                .forEach(
                        it ->
                                assertThat(
                                                it.life().endedOn().isPresent()
                                                        || !concerns(it, succession.from()))
                                        .isTrue());
    }

    private static boolean concerns(InitiativeDossier it, MedBodyId body) {
        return it.ownerBodyId().equals(body)
                || it.chain().filter(chain -> chain.evaluatingBodyId().equals(body)).isPresent();
    }

    private static InitiativeDossier decided(History history, HandOverInitiative command) {
        Initiative last = history.states().getLast();
        Decision<InitiativeEvent> decision = Initiative.decide(command, last, History.NOW);
        List<InitiativeEvent> events = decision.orThrow();
        Initiative state = last;
        for (InitiativeEvent event : events) {
            state = Initiative.evolve(state, event);
        }
        return ((Initiative.Known) state).dossier();
    }

    private static Optional<Obligation> open(InitiativeDossier dossier) {
        return dossier.chain().flatMap(ObligationChain::open);
    }
}
