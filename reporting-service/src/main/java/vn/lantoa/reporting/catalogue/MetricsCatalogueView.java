package vn.lantoa.reporting.catalogue;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All numbers of the reports. */
@Schema(name = "MetricsCatalogue")
public record MetricsCatalogueView(List<CataloguedMetricView> metrics) {

    static final MetricsCatalogueView ALL = new MetricsCatalogueView(
            MetricsCatalogue.ALL.stream().map(CataloguedMetricView::of).toList());
}
