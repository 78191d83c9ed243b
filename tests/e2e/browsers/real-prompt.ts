// Answers Chromium's permission prompt as a person does: it is browser interface, which no driver
// protocol reaches, so keys are sent to its window.
