package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.audit.Discretion;
import dk.medspor.audit.replay.DecisionReplay;
import dk.medspor.audit.replay.FieldDifference;
import dk.medspor.audit.replay.ReplayOutcome;
import dk.medspor.audit.replay.Replayers;
import dk.medspor.audit.replay.Verdict;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.domain.Initiative;
import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Replayer;
import dk.medspor.storage.CommitStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An evaluation, asked about years later by somebody who trusts nobody. */
class DecisionReplayTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Ølby", "tier", "MAIN")).id();
    private final String meeting =
            post(
                            "/meetings",
                            "'bodyId':'%s','kind':'THEME_DAY','date':'2023-10-04','title':'Dag'"
                                    .formatted(hmu))
                    .id();
    private final String said =
            post("/meetings/" + meeting + "/contributions", "'text':'Mere ro'").id();
    private final String initiative =
            post(
                            "/initiatives",
                            "'title':'Ro','horizon':'NOW','ownerBodyId':'%s','sourceContributionIds':['%s']"
                                    .formatted(hmu, said))
                    .id();
    private final String address = "/initiatives/" + initiative;
    private final long adopted = post(address + "/adoption", "'on':'2023-11-20'").position();

    @Test
    void an_evaluation_is_told_with_all_that_led_to_it_and_decided_again() {
        post(address + "/start", "'on':'2023-12-01'");
        post(
                address + "/indicators",
                "'on':'2023-12-01','name':'Fravær','unit':'%','countsPersons':false");
        Answer refused = post(address + "/evaluations", evaluation("2023-11-01"));
        assertThat(refused.status()).isEqualTo(422);
        long before = MEDSPOR.head();
        long evaluated = post(address + "/evaluations", evaluation("2024-12-02")).position();

        JsonNode decision = decision(evaluated);

        assertThat(decision.at("/today/outcome").asString()).isEqualTo("SAME");
        assertThat(decision.at("/chain/holds").asBoolean()).isTrue();
        assertThat(decision.at("/by/right").asString()).isEqualTo("EVALUATE_INITIATIVE");
        assertThat(decision.at("/by/roles/0").asString()).isEqualTo("ADMIN");
        assertThat(decision.at("/command").asString()).isEqualTo("EvaluateInitiative");
        assertThat(decision.at("/asked/assessment/evidence/text").asString()).isEqualTo("Set");
        assertThat(decision.at("/events/0/event").asString()).isEqualTo("EvaluatedAtHMU");
        assertThat(decision.at("/knownThen").asLong()).isEqualTo(before);
        assertThat(decision.at("/before").valueStream().map(it -> it.path("event").asString()))
                .startsWith("InitiativeProposed", "InitiativeAdopted", "InitiativeStarted");
        assertThat(decision.at("/inputs/contributions/0/text").asString()).isEqualTo("Mere ro");
        assertThat(decision.at("/refusedBefore").valueStream())
                .hasSize(1)
                .allSatisfy(
                        it ->
                                assertThat(it.path("operation").asString())
                                        .isEqualTo("EvaluateInitiative"));
    }

    @Test
    void what_was_known_then_does_not_change_with_what_comes_later() {
        String then = decision(adopted).toString();

        post(address + "/start", "'on':'2023-12-01'");
        post("/meetings/" + meeting + "/contributions", "'text':'Mere støj'");

        assertThat(decision(adopted).toString()).isEqualTo(then);
    }

    @Test
    void a_rule_that_was_altered_since_is_told_field_by_field() {
        Verdict verdict =
                under(
                        (command, state, now) ->
                                Decision.accept(
                                        new InitiativeAdopted(
                                                command.initiativeId(), LocalDate.of(2024, 1, 1))));

        assertThat(verdict.outcome()).isEqualTo(ReplayOutcome.OTHER_EVENTS);
        assertThat(verdict.differences())
                .containsExactly(
                        new FieldDifference(
                                0,
                                "InitiativeAdopted",
                                "/on",
                                Optional.of("\"2023-11-20\""),
                                Optional.of("\"2024-01-01\"")));
    }

    @Test
    void a_rule_that_refuses_today_is_told_with_its_reason() {
        Verdict verdict =
                under(
                        (command, state, now) ->
                                Decision.reject(new UnknownInitiative(command.initiativeId())));

        assertThat(verdict.outcome()).isEqualTo(ReplayOutcome.REFUSED);
        assertThat(verdict.refusal()).hasValue("UnknownInitiative");
    }

    @Test
    void an_event_that_the_rules_leave_out_or_add_today_is_told_as_a_whole() {
        Verdict none = under((command, state, now) -> Decision.accept(List.of()));

        assertThat(none.differences())
                .containsExactly(
                        new FieldDifference(
                                0,
                                "InitiativeAdopted",
                                "",
                                Optional.of("InitiativeAdopted"),
                                Optional.empty()));
    }

    @Test
    void where_nothing_is_recorded_there_is_no_decision() {
        Answer none = api.get("/api/v1/audit/decisions/999999999");

        assertThat(none.status()).isEqualTo(404);
        assertThat(none.problem()).isEqualTo("unknown-position");
        assertThat(api.get("/api/v1/audit/decisions/-1").status()).isEqualTo(404);
    }

    /** The adoption, decided by other rules than those that were. */
    private Verdict under(Replayer.Rules<InitiativeCommand, Initiative, InitiativeEvent> altered) {
        var replayer =
                new Replayer<>(
                        InitiativeCommand.class,
                        InitiativeEvent.class,
                        new Initiative.Unknown(),
                        Initiative::evolve,
                        altered);
        return new DecisionReplay(
                        MEDSPOR.part(CommitStore.class),
                        MEDSPOR.part(EventLog.class),
                        MEDSPOR.part(TextKeys.class),
                        new Replayers(List.of(replayer)),
                        Discretion.NONE)
                .at(adopted)
                .orElseThrow()
                .verdict();
    }

    private String evaluation(String on) {
        return "'evaluatingBodyId':'%s','on':'%s','verdict':'CONTINUE','evidence':'Set'"
                .formatted(hmu, on);
    }

    private JsonNode decision(long position) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/audit/decisions/" + position).body();
    }

    private Answer post(String path, String fields) {
        return api.post("/api/v1" + path, ("{" + fields + "}").replace('\'', '"'));
    }
}
