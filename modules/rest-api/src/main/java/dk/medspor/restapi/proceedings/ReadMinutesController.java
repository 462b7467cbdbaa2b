package dk.medspor.restapi.proceedings;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Minutes;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Concerned;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.agendas.MeetingDossiers;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The minutes of meetings, each version as it was. */
@RestController
@RequestMapping("/api/v1")
class ReadMinutesController {

    private final MeetingDossiers meetings;
    private final Resources resources;

    ReadMinutesController(MeetingDossiers meetings, Resources resources) {
        this.meetings = meetings;
        this.resources = resources;
    }

    private record Found(MeetingDossier meeting, MinutesVersion version) {}

    @GetMapping("/minutes")
    @May(Operation.READ_MEETINGS)
    Page<MinutesLine> allMinutes(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        Optional<Set<MedBodyId>> bodies = Scope.asked(body, permit);
        return meetings.held(bodies, on.date(), paging.page(), paging.size(), asOf)
                .value()
                .map(MinutesLine::of);
    }

    @GetMapping("/meetings/{id}/minutes")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<MinutesResponse> minutes(
            @PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        return answer(id, on, asOf, permit, Minutes::current);
    }

    @GetMapping("/meetings/{id}/minutes/versions/{version}")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<MinutesResponse> minutesVersion(
            @PathVariable UUID id, @PathVariable int version, OnDay on, AsOf asOf, Permit permit) {
        return answer(id, on, asOf, permit, it -> it.version(version));
    }

    private ResponseEntity<MinutesResponse> answer(
            UUID id,
            OnDay on,
            AsOf asOf,
            Permit permit,
            Function<Minutes, Optional<MinutesVersion>> which) {
        Answer<Optional<MeetingDossier>> found = meetings.meeting(new MeetingId(id), asOf);
        permit.requireConcerning(() -> Concerned.by(found.value()));
        Optional<Found> version =
                found.value()
                        .flatMap(it -> it.on(on.date()))
                        .flatMap(it -> which.apply(it.minutes()).map(one -> new Found(it, one)));
        return resources.one(
                new Answer<>(found.position(), version),
                id,
                (it, position) ->
                        MinutesResponse.of(it.meeting(), it.version(), on.date(), position),
                "no-minutes");
    }
}
