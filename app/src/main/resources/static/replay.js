// Where scripts run, the days on which something was said can also be walked with a slider. It goes to plain addresses.
const place = document.querySelector("[data-slider]");
const days = [...document.querySelectorAll("#days option")].map((option) => option.value);
const field = document.querySelector("#asOf");

if (place && days.length > 1) {
  const slider = place.querySelector("input");
  const shown = place.querySelector("output");
  const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const tell = () => {
    shown.textContent = format.format(new Date(days[slider.valueAsNumber]));
    slider.setAttribute("aria-valuetext", shown.textContent);
  };
  const before = days.filter((day) => day <= (field.value || days.at(-1))).length;
  slider.max = String(days.length - 1);
  slider.value = String(Math.max(before - 1, 0));
  slider.addEventListener("input", tell);
  slider.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("asOf", days[slider.valueAsNumber]);
    location.assign(address);
  });
  tell();
  place.hidden = false;
}
