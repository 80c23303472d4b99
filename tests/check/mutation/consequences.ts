/** By rule: other rules that must name its planted defect too, and why. */
export const CONSEQUENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "deadline-past": {
    "review-after-report":
      "the last deadline of the year is now an earlier one, and reviews that it followed come after it",
  },
};
