package dk.medspor.restapi.bodies;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.RulesCommand.AgreeRulesOfProcedure;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.RulesOfProcedure;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Text;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodyrules.BodyRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By which rules a body works. */
@RestController
@RequestMapping("/api/v1/bodies/{id}/rules-of-procedure")
class RulesController {

    private final Commands commands;
    private final BodyRules rules;
    private final Resources resources;

    RulesController(Commands commands, BodyRules rules, Resources resources) {
        this.commands = commands;
        this.rules = rules;
        this.resources = resources;
    }

    /** What is to hold from a day on; what is left out is as usual. */
    record RulesRequest(
            @NotNull LocalDate on,
            @NotNull LocalDate validFrom,
            Optional<@Min(1) @Max(366) Integer> meetingsAYear,
            Optional<@Min(0) @Max(366) Integer> proposalDays,
            Optional<@Min(0) @Max(366) Integer> agendaDays,
            Optional<Boolean> approvedByBoth,
            Optional<Boolean> confirmedNextMeeting,
            @Text(max = 4_000) Optional<String> reason) {

        AgreeRulesOfProcedure command(MedBodyId id) {
            RulesOfProcedure usual = RulesOfProcedure.USUAL;
            return new AgreeRulesOfProcedure(
                    id,
                    on,
                    validFrom,
                    new RulesOfProcedure(
                            meetingsAYear.orElse(usual.meetingsAYear()),
                            proposalDays.orElse(usual.proposalDays()),
                            agendaDays.orElse(usual.agendaDays()),
                            approvedByBoth.orElse(usual.approvedByBoth()),
                            confirmedNextMeeting.orElse(usual.confirmedNextMeeting())),
                    reason.map(Protected::text));
        }
    }

    /**
     * What held on a day.
     *
     * @param agreedOn when it was agreed; empty where the usual holds
     */
    record RulesResponse(
            UUID bodyId,
            LocalDate on,
            int meetingsAYear,
            int proposalDays,
            int agendaDays,
            boolean approvedByBoth,
            boolean confirmedNextMeeting,
            Optional<LocalDate> agreedOn,
            Optional<LocalDate> validFrom,
            long position) {

        static RulesResponse of(RulesHistory history, LocalDate on, long position) {
            RulesOfProcedure it = history.on(on);
            return new RulesResponse(
                    history.bodyId().value(),
                    on,
                    it.meetingsAYear(),
                    it.proposalDays(),
                    it.agendaDays(),
                    it.approvedByBoth(),
                    it.confirmedNextMeeting(),
                    history.agreedFor(on).map(RulesHistory.Version::on),
                    history.agreedFor(on).map(RulesHistory.Version::validFrom),
                    position);
        }
    }

    @PostMapping
    @May(Operation.AGREE_POLICY)
    Recorded agreeRules(
            @PathVariable UUID id,
            @Valid @RequestBody RulesRequest request,
            Actor actor,
            Conditions conditions) {
        return new Recorded(commands.send(request.command(new MedBodyId(id)), actor, conditions));
    }

    @GetMapping
    @May(Operation.READ_BODIES)
    ResponseEntity<RulesResponse> rules(@PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        permit.requireWithin(id);
        return resources.one(
                rules.rules(new MedBodyId(id), asOf),
                id,
                (it, position) -> RulesResponse.of(it, on.date(), position),
                "unknown-body");
    }
}
