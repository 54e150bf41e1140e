export default function StartPage() {
  return (
    <main>
      <h1>Hyprguest</h1>
    </main>
  );
}
