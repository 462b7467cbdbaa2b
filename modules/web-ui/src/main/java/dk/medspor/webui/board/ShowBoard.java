package dk.medspor.webui.board;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.restapi.http.May;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleBoard;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.webui.question.Asked;
import dk.medspor.webui.question.Question;
import dk.medspor.webui.question.Questions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowBoard {

    private final EvaluationCycle cycle;
    private final BodyDirectory directory;
    private final Questions questions;

    ShowBoard(EvaluationCycle cycle, BodyDirectory directory, Questions questions) {
        this.cycle = cycle;
        this.directory = directory;
        this.questions = questions;
    }

    @GetMapping("/status/board")
    @May(Operation.READ_STATUS)
    String board(
            @RequestParam Optional<String> body,
            @RequestParam Optional<String> on,
            @RequestParam Optional<String> asOf,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        questions
                .read(new Question(body, on, asOf), permit, request, response, model)
                .map(this::board)
                .ifPresent(it -> model.addAttribute("answer", it));
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
