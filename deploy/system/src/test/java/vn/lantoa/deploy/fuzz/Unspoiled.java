package vn.lantoa.deploy.fuzz;

/** The request as it is: who spoils only what is refused anyway finds nothing. */
enum Unspoiled implements Mutation {
    AS_IT_IS;

    @Override
    public boolean suits(Call call) {
        return true;
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        return Expectation.any();
    }
}
