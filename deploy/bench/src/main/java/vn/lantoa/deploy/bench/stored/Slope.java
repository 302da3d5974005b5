package vn.lantoa.deploy.bench.stored;

import java.util.Map;

/** How a cost grows with what is stored: the exponent of the power law that fits best, 0 where it does not grow. */
final class Slope {

    private Slope() {}

    /**
     * The least squares' line through the logarithms.
     *
     * @param costs above 0, by what was stored
     * @throws IllegalArgumentException when there are not two sizes
     */
    static double of(Map<Integer, Double> costs) {
        if (costs.size() < 2) {
            throw new IllegalArgumentException("a slope needs two sizes");
        }
        double meanSize =
                costs.keySet().stream().mapToDouble(Math::log).average().orElseThrow();
        double meanCost =
                costs.values().stream().mapToDouble(Math::log).average().orElseThrow();
        double both = 0;
        double sizes = 0;
        for (Map.Entry<Integer, Double> one : costs.entrySet()) {
            double size = Math.log(one.getKey()) - meanSize;
            both += size * (Math.log(one.getValue()) - meanCost);
            sizes += size * size;
        }
        return both / sizes;
    }
}
