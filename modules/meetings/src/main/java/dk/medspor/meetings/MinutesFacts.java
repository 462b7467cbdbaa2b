package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Chairing;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.Office;
import dk.medspor.medbodies.RulesRegister;
import dk.medspor.medbodies.SeatRegister;
import dk.medspor.meetings.MinutesCommand.AmendMinutes;
import dk.medspor.meetings.MinutesCommand.ApproveMinutes;
import dk.medspor.meetings.MinutesCommand.ConfirmMinutes;
import dk.medspor.meetings.MinutesCommand.DistributeMinutes;
import dk.medspor.meetings.MinutesCommand.DraftMinutes;
import dk.medspor.meetings.MinutesCommand.LaterMeeting;
import dk.medspor.meetings.MinutesCommand.SubmitMinutes;
import dk.medspor.people.PersonId;
import dk.medspor.people.PersonRegister;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Writes what the rules of minutes need to know from elsewhere into the commands. */
public final class MinutesFacts {

    private static final int SALT_BYTES = 16;

    private final MeetingDossierRegister meetings;
    private final MedBodyRegister bodies;
    private final SeatRegister seats;
    private final RulesRegister rules;
    private final PersonRegister people;
    private final SecureRandom random = new SecureRandom();

    public MinutesFacts(
            MeetingDossierRegister meetings,
            MedBodyRegister bodies,
            SeatRegister seats,
            RulesRegister rules,
            PersonRegister people) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.seats = seats;
        this.rules = rules;
        this.people = people;
    }

    public DraftMinutes draft(MeetingId id, LocalDate on, Optional<Protected<String>> reason) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new DraftMinutes(id, on, reason, Protected.text(HexFormat.of().formatHex(salt)));
    }

    /** Of a meeting that nobody knows, whose command the rules refuse anyway, by both. */
    public SubmitMinutes submit(MeetingId id, LocalDate on) {
        boolean byBoth =
                arrangement(id)
                        .map(it -> rules.rulesOf(it.first().bodyId(), it.date()).approvedByBoth())
                        .orElse(true);
        return new SubmitMinutes(id, on, byBoth);
    }

    public ApproveMinutes approve(MeetingId id, int version, LocalDate on, PersonId approver) {
        Optional<Chairing> chairing =
                arrangement(id)
                        .flatMap(it -> seats.seatedOn(it.first().bodyId(), on))
                        .flatMap(it -> it.chairing(approver));
        return new ApproveMinutes(id, version, on, approver, chairing);
    }

    /** Who leads the body of a meeting on a day; empty while nobody does. */
    public Optional<PersonId> leader(Office office, MeetingId id, LocalDate on) {
        return arrangement(id)
                .flatMap(it -> seats.seatedOn(it.first().bodyId(), on))
                .flatMap(it -> it.leader(office));
    }

    public DistributeMinutes distribute(
            MeetingId id, int version, LocalDate on, List<PersonId> persons, List<Forum> forums) {
        return new DistributeMinutes(
                id,
                version,
                on,
                persons,
                forums,
                persons.stream().filter(it -> !people.knows(it)).toList(),
                forums.stream()
                        .flatMap(it -> it.bodyId().stream())
                        .filter(it -> !bodies.knows(it))
                        .toList());
    }

    public ConfirmMinutes confirm(MeetingId id, int version, ItemRef at) {
        return new ConfirmMinutes(id, version, at, later(at));
    }

    public AmendMinutes amend(
            MeetingId id,
            ItemRef at,
            Optional<Integer> item,
            Protected<String> text,
            Protected<String> reason) {
        return new AmendMinutes(id, at, later(at), item, text, reason);
    }

    private Optional<LaterMeeting> later(ItemRef at) {
        return meetings.find(at.meetingId())
                .map(
                        it ->
                                new LaterMeeting(
                                        it.arrangement().bodies(),
                                        it.arrangement().heldOn(),
                                        it.agenda()
                                                .item(at.item())
                                                .filter(AgendaItem::standsOnAgenda)
                                                .isPresent()));
    }

    private Optional<Arrangement> arrangement(MeetingId id) {
        return meetings.find(id).map(MeetingDossier::arrangement);
    }
}
