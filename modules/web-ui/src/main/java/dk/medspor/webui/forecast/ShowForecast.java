package dk.medspor.webui.forecast;

import dk.medspor.access.Operation;
import dk.medspor.restapi.http.May;
import dk.medspor.status.forecast.Forecasts;
import dk.medspor.webui.question.Asked;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ShowForecast {

    private final Forecasts forecasts;

    ShowForecast(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @GetMapping("/status/forecast")
    @May(Operation.READ_STATUS)
    String forecast(Optional<Asked> asked, Model model) {
        asked.flatMap(this::forecast).ifPresent(it -> model.addAttribute("answer", it));
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
