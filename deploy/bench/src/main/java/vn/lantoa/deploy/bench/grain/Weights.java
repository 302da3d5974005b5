package vn.lantoa.deploy.bench.grain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Values, some of which are drawn more often than others. */
record Weights(List<String> values, List<Integer> ends) {

    /**
     * Reads {@code VALUE:WEIGHT} and so on.
     *
     * @throws IllegalArgumentException when it is not of this form
     */
    static Weights parse(String text) {
        List<String> values = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String part : text.strip().split("\\s+")) {
            if (!part.matches("[^:]+:[1-9]\\d{0,6}")) {
                throw new IllegalArgumentException("not VALUE:WEIGHT: " + part);
            }
            int colon = part.indexOf(':');
            end += Integer.parseInt(part.substring(colon + 1));
            values.add(part.substring(0, colon));
            ends.add(end);
        }
        return new Weights(List.copyOf(values), List.copyOf(ends));
    }

    /** So many values, the k-th with a weight of 1/k. */
    static Weights falling(List<String> values) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (int rank = 1; rank <= values.size(); rank++) {
            end += 100_000 / rank;
            ends.add(end);
        }
        return new Weights(List.copyOf(values), List.copyOf(ends));
    }

    String draw(Random random) {
        int point = random.nextInt(ends.get(ends.size() - 1));
        int place = Collections.binarySearch(ends, point + 1);
        return values.get(place >= 0 ? place : -place - 1);
    }

    int drawNumber(Random random) {
        return Integer.parseInt(draw(random));
    }

    /**
     * Where a share of all weight is reached.
     *
     * @param share from 0 to below 1
     * @return the place of a value, and as a fraction how far through its weight
     */
    double placeOf(double share) {
        double point = share * ends.get(ends.size() - 1);
        int place = 0;
        while (ends.get(place) <= point) {
            place++;
        }
        int begin = place == 0 ? 0 : ends.get(place - 1);
        return place + (point - begin) / (ends.get(place) - begin);
    }

    /** The mean of the values by their weights; they must be whole numbers. */
    double mean() {
        double sum = 0;
        int begin = 0;
        for (int place = 0; place < values.size(); place++) {
            sum += Integer.parseInt(values.get(place)) * (double) (ends.get(place) - begin);
            begin = ends.get(place);
        }
        return sum / begin;
    }
}
