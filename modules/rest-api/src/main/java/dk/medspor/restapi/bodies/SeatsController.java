package dk.medspor.restapi.bodies;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.SeatCommand;
import dk.medspor.medbodies.SeatCommand.ChooseChair;
import dk.medspor.medbodies.SeatCommand.ChooseViceChair;
import dk.medspor.medbodies.SeatCommand.VacateSeat;
import dk.medspor.medbodies.SeatCommand.WithdrawSeatFact;
import dk.medspor.medbodies.SeatFacts;
import dk.medspor.medbodies.SeatId;
import dk.medspor.restapi.bodies.SeatRequests.ConstitutionRequest;
import dk.medspor.restapi.bodies.SeatRequests.FillRequest;
import dk.medspor.restapi.bodies.SeatRequests.SeatFields;
import dk.medspor.restapi.bodies.SeatRequests.SeatRequest;
import dk.medspor.restapi.bodies.SeatRequests.SeatWithdrawalRequest;
import dk.medspor.restapi.bodies.SeatRequests.ViceChairRequest;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodyseats.BodySeats;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who sits on bodies. */
@RestController
@RequestMapping("/api/v1/bodies/{id}")
class SeatsController {

    private final Commands commands;
    private final SeatFacts facts;
    private final BodySeats seats;
    private final Resources resources;

    SeatsController(Commands commands, SeatFacts facts, BodySeats seats, Resources resources) {
        this.commands = commands;
        this.facts = facts;
        this.seats = seats;
        this.resources = resources;
    }

    @PostMapping("/constitutions")
    @May(Operation.SEAT_BODY)
    Recorded constitute(
            @PathVariable UUID id,
            @Valid @RequestBody ConstitutionRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.constitute(
                        new MedBodyId(id),
                        request.on(),
                        request.until(),
                        request.seats().stream().map(SeatFields::seat).toList()),
                actor,
                conditions);
    }

    @PostMapping("/seats")
    @May(Operation.SEAT_BODY)
    Recorded fillSeat(
            @PathVariable UUID id,
            @Valid @RequestBody FillRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.fill(new MedBodyId(id), request.on(), request.seat().seat()),
                actor,
                conditions);
    }

    @PostMapping("/vacancies")
    @May(Operation.SEAT_BODY)
    Recorded vacateSeat(
            @PathVariable UUID id,
            @Valid @RequestBody SeatRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new VacateSeat(new MedBodyId(id), request.on(), new SeatId(request.seatId())),
                actor,
                conditions);
    }

    @PostMapping("/chairs")
    @May(Operation.SEAT_BODY)
    Recorded chooseChair(
            @PathVariable UUID id,
            @Valid @RequestBody SeatRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new ChooseChair(new MedBodyId(id), request.on(), new SeatId(request.seatId())),
                actor,
                conditions);
    }

    @PostMapping("/vice-chairs")
    @May(Operation.SEAT_BODY)
    Recorded chooseViceChair(
            @PathVariable UUID id,
            @Valid @RequestBody ViceChairRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new ChooseViceChair(
                        new MedBodyId(id),
                        request.on(),
                        new SeatId(request.seatId()),
                        request.chosenBy()),
                actor,
                conditions);
    }

    @PostMapping("/seat-withdrawals")
    @May(Operation.SEAT_BODY)
    Recorded withdrawSeatFact(
            @PathVariable UUID id,
            @Valid @RequestBody SeatWithdrawalRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new WithdrawSeatFact(
                        new MedBodyId(id), request.number(), Protected.text(request.reason())),
                actor,
                conditions);
    }

    @GetMapping("/seats")
    @May(Operation.READ_BODIES)
    ResponseEntity<SeatsResponse> seats(@PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        permit.requireWithin(id);
        return resources.one(
                seats.seats(new MedBodyId(id), asOf),
                id,
                (it, position) -> SeatsResponse.of(it, on.date(), position),
                "unknown-body");
    }

    private Recorded send(SeatCommand command, Actor actor, Conditions conditions) {
        return new Recorded(commands.send(command, actor, conditions));
    }
}
