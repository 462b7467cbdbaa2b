package dk.medspor.restapi.status;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleBoard;
import dk.medspor.status.evaluationcycle.CyclePart;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.MeetingList;
import dk.medspor.status.forecast.Expected;
import dk.medspor.status.forecast.Forecast;
import dk.medspor.status.forecast.Forecasts;
import dk.medspor.status.funnel.Funnels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/status")
class StatusController {

    /** Who wants to see all of them asks for the evaluation cycle. */
    private static final int ROWS_OF_A_PART = 50;

    private final EvaluationCycle cycle;
    private final Funnels funnels;
    private final Forecasts forecasts;
    private final BodyDirectory directory;

    StatusController(
            EvaluationCycle cycle, Funnels funnels, Forecasts forecasts, BodyDirectory directory) {
        this.cycle = cycle;
        this.funnels = funnels;
        this.forecasts = forecasts;
        this.directory = directory;
    }

    @GetMapping("/evaluation-cycle")
    @May(Operation.READ_STATUS)
    CycleResponse evaluationCycle(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        body.ifPresent(permit::requireWithin);
        Optional<MedBodyId> asked = body.map(MedBodyId::new);
        int page = paging.page();
        int size = paging.size();
        Answer<CyclePart> answer =
                Scope.of(permit)
                        .map(own -> cycle.partOfOwners(own, asked, on.date(), page, size, asOf))
                        .orElseGet(() -> cycle.part(asked, on.date(), page, size, asOf));
        return CycleResponse.of(answer, names(answer.value().rows().items(), asOf));
    }

    @GetMapping("/board")
    @May(Operation.READ_STATUS)
    BoardResponse board(@RequestParam Optional<UUID> body, OnDay on, AsOf asOf, Permit permit) {
        body.ifPresent(permit::requireWithin);
        Optional<MedBodyId> asked = body.map(MedBodyId::new);
        Answer<CycleBoard> answer =
                Scope.of(permit)
                        .map(own -> cycle.statusOfOwners(own, asked, on.date(), asOf))
                        .map(it -> new Answer<>(it.position(), it.value().board()))
                        .orElseGet(() -> cycle.board(asked, on.date(), asOf));
        var owners = answer.value().lines().stream().map(CycleBoard.Line::ownerBodyId);
        return BoardResponse.of(
                answer, on.date(), directory.names(owners.collect(Collectors.toSet()), asOf));
    }

    @GetMapping("/meeting-list")
    @May(Operation.READ_STATUS)
    MeetingListResponse meetingList(
            @RequestParam UUID body,
            @RequestParam Optional<String> meeting,
            @RequestParam Optional<String> since,
            OnDay on,
            AsOf asOf,
            Permit permit) {
        LocalDate day = meeting.map(it -> OnDay.parse("meeting", it)).orElse(on.date());
        Optional<LocalDate> before = since.map(it -> OnDay.parse("since", it));
        permit.requireWithin(body);
        var asked = new MedBodyId(body);
        Answer<MeetingList> answer =
                cycle.meetingList(Scope.of(permit), asked, on.date(), day, before, asOf);
        List<CycleRow> rows =
                Stream.concat(
                                answer.value().toEvaluate().stream(),
                                answer.value().stopped().stream())
                        .toList();
        return MeetingListResponse.of(body, day, before, on.date(), answer, names(rows, asOf));
    }

    @GetMapping("/funnel")
    @May(Operation.READ_STATUS)
    FunnelResponse funnel(@RequestParam Optional<UUID> body, OnDay on, AsOf asOf, Permit permit) {
        Optional<Set<MedBodyId>> owners = Scope.asked(body, permit);
        return FunnelResponse.of(funnels.funnel(owners, on.date(), asOf), on.date());
    }

    @GetMapping("/forecast")
    @May(Operation.READ_STATUS)
    ForecastResponse forecast(@RequestParam UUID body, OnDay on, AsOf asOf, Permit permit) {
        permit.requireWithin(body);
        Answer<Forecast> answer =
                forecasts.forecast(
                        Scope.of(permit), new MedBodyId(body), on.date(), ROWS_OF_A_PART, asOf);
        Stream<CycleRow> rows =
                answer.value().parts().stream()
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                it.promised().stream(),
                                                it.expected().stream().map(Expected::last)));
        return ForecastResponse.of(body, answer, names(rows.toList(), asOf));
    }

    private Map<MedBodyId, String> names(List<CycleRow> rows, AsOf asOf) {
        Set<MedBodyId> owners =
                rows.stream().map(CycleRow::ownerBodyId).collect(Collectors.toSet());
        return directory.names(owners, asOf);
    }
}
