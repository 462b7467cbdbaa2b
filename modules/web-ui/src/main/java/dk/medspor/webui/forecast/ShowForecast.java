package dk.medspor.webui.forecast;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.restapi.http.May;
import dk.medspor.status.forecast.Forecasts;
import dk.medspor.webui.question.Asked;
import dk.medspor.webui.question.Question;
import dk.medspor.webui.question.Questions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowForecast {

    private final Forecasts forecasts;
    private final Questions questions;

    ShowForecast(Forecasts forecasts, Questions questions) {
        this.forecasts = forecasts;
        this.questions = questions;
    }

    @GetMapping("/status/forecast")
    @May(Operation.READ_STATUS)
    String forecast(
            @RequestParam Optional<String> body,
            @RequestParam Optional<String> on,
            @RequestParam Optional<String> asOf,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        questions
                .read(new Question(body, on, asOf), permit, request, response, model)
                .flatMap(this::forecast)
                .ifPresent(it -> model.addAttribute("answer", it));
        return "forecast/forecast";
    }

    /** Nobody looks ahead for all bodies at once: each has meetings of its own. */
    private Optional<ForecastPage> forecast(Asked it) {
        return it.body()
                .map(
                        body ->
                                forecasts.forecast(
                                        it.own(), body, it.on(), ForecastPage.SHOWN, it.asOf()))
                .map(answer -> ForecastPage.of(answer.value()));
    }
}
