npx limber-elements render technique-card --technique cat-cow --out assets/limber/cat-cow.html
npx limber-elements render hold-timer --technique single-knee-to-chest --out assets/limber/knee-timer.html
