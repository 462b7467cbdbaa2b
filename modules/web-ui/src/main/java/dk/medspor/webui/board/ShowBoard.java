package dk.medspor.webui.board;

import dk.medspor.access.Operation;
import dk.medspor.restapi.http.May;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleBoard;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.webui.question.Asked;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ShowBoard {

    private final EvaluationCycle cycle;
    private final BodyDirectory directory;

    ShowBoard(EvaluationCycle cycle, BodyDirectory directory) {
        this.cycle = cycle;
        this.directory = directory;
    }

    @GetMapping("/status/board")
    @May(Operation.READ_STATUS)
    String board(Optional<Asked> asked, Model model) {
        asked.map(this::board).ifPresent(it -> model.addAttribute("answer", it));
        return "board/board";
    }

    private BoardPage board(Asked it) {
        CycleBoard board =
                it.own()
                        .map(
                                own ->
                                        cycle.statusOfOwners(own, it.body(), it.on(), it.asOf())
                                                .value()
                                                .board())
                        .orElseGet(() -> cycle.board(it.body(), it.on(), it.asOf()).value());
        var owners = board.lines().stream().map(CycleBoard.Line::ownerBodyId);
        return BoardPage.of(board, directory.names(owners.collect(Collectors.toSet()), it.asOf()));
    }
}
