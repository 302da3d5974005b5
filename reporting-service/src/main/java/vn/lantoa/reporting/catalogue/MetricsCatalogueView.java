package vn.lantoa.reporting.catalogue;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All numbers of the reports. */
@Schema(name = "MetricsCatalogue")
public record MetricsCatalogueView(List<MetricView> metrics) {

    static final MetricsCatalogueView ALL =
            new MetricsCatalogueView(Metrics.ALL.stream().map(MetricView::of).toList());
}
